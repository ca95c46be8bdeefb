import { browser } from "wxt/browser";
import type { Library } from "@/utils/library/index";
import { pack } from "@/utils/sources/pack";

/** Made at the build: see `tools/build/bundled-pack.ts`. */
const ADDRESS = "digest/trending-mar-12.json";

/** Puts the digest that Gloss comes with into the library. */
export async function takeBundledPack(library: Pick<Library, "put">): Promise<void> {
  const answer = await fetch(new URL(ADDRESS, browser.runtime.getURL("")));
  await library.put(pack.parse(await answer.text()));
}
