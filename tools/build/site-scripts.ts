import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { WxtHooks } from "wxt";

type Manifest = Parameters<WxtHooks["build:manifestGenerated"]>[1];

const LIST = path.resolve(import.meta.dirname, "../../utils/sites/index.ts");
const IMPORT = /^import \{ (\w+) \} from "\.\/([\w-]+)";$/gm;

/** What runs after the script of a site. */
const ANNOTATE = "annotate.js";

/** Names the site for the content script; `matches` is read below, at build time. */
const scriptOf = (name: string, file: string) => `import { leave } from "@/utils/dom/shared-world";
import { ${name} } from "@/utils/sites/${file}";

export default {
  matches: ${name}.matches,
  main: () => leave("site", ${name}),
};
`;

const isSite = ({ name }: { name: string }) => name.startsWith("sites/");

/**
 * A script for each site that `utils/sites/index.ts` lists, so that a page loads how to read it and
 * no other site, and the content scripts of the manifest: that script, then what reads any site.
 */
export function siteScripts() {
  let scripts: NonNullable<Manifest["content_scripts"]> = [];

  const found: WxtHooks["entrypoints:found"] = ({ config }, infos) => {
    mkdirSync(path.join(config.wxtDir, "sites"), { recursive: true });
    for (const [, name = "", file = ""] of readFileSync(LIST, "utf8").matchAll(IMPORT)) {
      const inputPath = path.join(config.wxtDir, `sites/${file}.ts`);
      writeFileSync(inputPath, scriptOf(name, file));
      infos.push({ name: `sites/${file}`, inputPath, type: "unlisted-script" });
    }
  };
  const resolved: WxtHooks["entrypoints:resolved"] = (_, entrypoints) => {
    scripts = entrypoints.filter(isSite).map(({ name, options }) => ({
      matches: (options as { matches?: string[] }).matches ?? [],
      js: [`${name}.js`, ANNOTATE],
      run_at: "document_start",
    }));
  };
  const addContentScripts = (manifest: Manifest): void => {
    manifest.content_scripts = scripts;
  };
  return { found, resolved, addContentScripts };
}
