import type { WxtViteConfig } from "wxt";

type Plugin = NonNullable<WxtViteConfig["plugins"]>[number];

interface Cut {
  /** File of a package, as it is bundled. */
  file: RegExp;
  code: RegExp;
  instead: string;
}

/** What Gloss never uses, and what reviewers of extensions look for. */
const CUTS: Cut[] = [
  // Preact's `dangerouslySetInnerHTML`, which a test of the conventions refuses.
  { file: /\/preact\/dist\/preact\.mjs$/u, code: /\w\.innerHTML=\w\.__html/u, instead: "0" },
  // FlexSearch's own workers, whose code is a string.
  {
    file: /\/flexsearch\/dist\/[\w.]{1,60}$/u,
    code: /Function\("return "\s?\+\s?\w\)\(\)\(self\)/u,
    instead: "0",
  },
];

/** Leaves code that sets HTML or runs strings out of packages; refuses a version that has none to leave out. */
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
