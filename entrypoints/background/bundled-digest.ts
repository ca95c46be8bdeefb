import { browser } from "wxt/browser";
import type { Library } from "@/utils/library/index";
import { announceLibraryChange } from "@/utils/library-revision";
import { pack } from "@/utils/sources/pack";

/** Made at the build: see `tools/build/bundled-pack.ts`. */
const ADDRESS = "digest/trending-mar-12.json";
/** Key in `storage.local`: the version of Gloss whose digest was loaded to its end. */
const LOADED = "bundledDigest";

/** The digest that Gloss comes with, taken into the library like any other. */
export class BundledDigest {
  #loading: Promise<void> | undefined;

  constructor(private readonly library: Library) {}

  /**
   * Resolves once the library holds it. A worker stopped in the middle starts over; taking a paper
   * in twice changes nothing.
   */
  loadOnce(): Promise<void> {
    this.#loading ??= this.#loadIfNew().catch((error: unknown) => {
      this.#loading = undefined;
      throw error;
    });
    return this.#loading;
  }

  async load(): Promise<void> {
    const answer = await fetch(new URL(ADDRESS, browser.runtime.getURL("")));
    await this.library.put(pack.parse(await answer.text()));
    await browser.storage.local.set({ [LOADED]: browser.runtime.getManifest().version });
    await announceLibraryChange(Date.now());
  }

  async #loadIfNew(): Promise<void> {
    const stored = await browser.storage.local.get(LOADED);
    if (stored[LOADED] !== browser.runtime.getManifest().version) await this.load();
  }
}
