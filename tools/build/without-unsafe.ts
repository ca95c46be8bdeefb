import type { WxtViteConfig } from "wxt";

type Plugin = NonNullable<WxtViteConfig["plugins"]>[number];

interface Cut {
  /** Path of a package's file in the bundle. */
  file: RegExp;
  code: RegExp;
  instead: string;
}

/** Unsafe code that Gloss never uses, but that reviewers of extensions look for. */
const CUTS: Cut[] = [
  // Preact's `dangerouslySetInnerHTML`, which a convention test forbids in Gloss.
  { file: /\/preact\/dist\/preact\.mjs$/u, code: /\w\.innerHTML=\w\.__html/u, instead: "0" },
  // FlexSearch's own workers, which are created from a string.
  {
    file: /\/flexsearch\/dist\/[\w.]{1,60}$/u,
    code: /Function\("return "\s?\+\s?\w\)\(\)\(self\)/u,
    instead: "0",
  },
];

/** Removes code from packages that sets HTML or runs strings; throws if a version has no such code. */
export const withoutUnsafe = (): Plugin => ({
  name: "without-unsafe",
  enforce: "pre",
  transform(source, id) {
    const cut = CUTS.find(({ file }) => file.test(id));
    if (!cut) return undefined;
    if (!cut.code.test(source)) throw new Error(`${id} has nothing like ${cut.code} to leave out.`);
    return { code: source.replace(cut.code, cut.instead), map: null };
  },
});
