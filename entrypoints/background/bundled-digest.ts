import { browser } from "wxt/browser";
import { bundledDigest } from "@/utils/storage/items";
import type { LookUps } from "@/utils/library/look-ups";
import { announceLibraryChange } from "@/utils/storage/library-revision";
import { report } from "@/utils/logging/report";

/** The digest that Gloss comes with, taken into the library like any other. */
export class BundledDigest {
  #loading: Promise<void> | undefined;
  /** Whether it is known to be where it belongs. */
  #isSettled = false;
  #isErasing = false;

  constructor(
    private readonly library: Pick<LookUps, "revision">,
    /** Takes the digest into the library: see `takeBundledPack`. */
    private readonly take: () => Promise<void>,
  ) {}

  /**
   * Resolves once the library holds it. A worker stopped in the middle starts over; taking a paper
   * in twice changes nothing.
   */
  loadOnce(): Promise<void> {
    this.#loading ??= this.#loadIfMissing().catch((error: unknown) => {
      this.#loading = undefined;
      throw error;
    });
    return this.#loading;
  }

  async load(): Promise<void> {
    await this.take();
    await this.#noteLoaded();
    await announceLibraryChange(Date.now());
  }

  /**
   * Call whenever the library's database was opened or lost: where somebody deleted it, the digest comes
   * back as after an installation.
   */
  lookAgain(): void {
    if (!this.#isSettled || this.#isErasing) return;
    this.#isSettled = false;
    this.#loading = undefined;
    this.loadOnce().catch((error: unknown) => report("Loading the bundled digest again", error));
  }

  /** Runs what erases the library on the reader's behalf: then it does not come back by itself. */
  async stayAwayAfter(erase: () => Promise<void>): Promise<void> {
    this.#isErasing = true;
    try {
      await erase();
    } finally {
      await this.#noteLoaded();
      this.#isErasing = false;
    }
  }

  #noteLoaded(): Promise<void> {
    return bundledDigest.write(browser.runtime.getManifest().version);
  }

  async #loadIfMissing(): Promise<void> {
    const isNew = (await bundledDigest.read()) !== browser.runtime.getManifest().version;
    if (isNew || (await this.library.revision()) === 0) await this.load();
    this.#isSettled = true;
  }
}
