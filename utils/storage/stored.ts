import { browser } from "wxt/browser";
import type { LocalKey } from "@/utils/domain/kept";
import { dropLocal, keepLocal } from "./keep";
import { inTurn } from "./in-turn";

/** A record of records in `storage.local`; changes come one after the other, so that none is lost. */
export class Stored<T> {
  constructor(readonly key: LocalKey) {}

  async read(): Promise<Record<string, T>> {
    const { [this.key]: all } = await browser.storage.local.get(this.key);
    return typeof all === "object" && all !== null ? (all as Record<string, T>) : {};
  }

  change(next: (all: Record<string, T>) => Record<string, T>): Promise<void> {
    return inTurn(this.key, async () => keepLocal(this.key, next(await this.read())));
  }

  clear(): Promise<void> {
    return inTurn(this.key, () => dropLocal(this.key));
  }
}
