import type { Driver } from "./driver";

/** Browsers for scenarios that want Gloss as it was just installed, one after the other. */
export class Spare {
  #kept: Driver | null = null;

  constructor(private readonly start: () => Promise<Driver | null>) {}

  /** The browser of the scenario before, made new, or one that is started; null where there is none. */
  async take(): Promise<Driver | null> {
    const kept = this.#kept;
    this.#kept = null;
    if (!kept) return this.start();
    if (await kept.renew()) return kept;
    await kept.close();
    return this.start();
  }

  /** Keeps a browser for the next scenario, where the last did not fail in it. */
  async giveBack(driver: Driver, isWhole: boolean): Promise<void> {
    if (isWhole) this.#kept = driver;
    else await driver.close();
  }

  async close(): Promise<void> {
    await this.#kept?.close();
  }
}
