import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { WxtHooks } from "wxt";

type Manifest = Parameters<WxtHooks["build:manifestGenerated"]>[1];

const LIST = path.resolve(import.meta.dirname, "../../utils/sites/index.ts");
const IMPORT = /^import \{ (\w+) \} from "\.\/([\w-]+)";$/gm;

/** The script that runs after a site's script. */
const ANNOTATE = "annotate.js";

/** Source of a site's script; `matches` is read at build time, in `resolved` below. */
const scriptOf = (name: string, file: string) => `import { leave } from "@/utils/dom/shared-world";
import { ${name} } from "@/utils/sites/${file}";

export default {
  matches: ${name}.matches,
  main: () => leave("site", ${name}),
};
`;

const isSite = ({ name }: { name: string }) => name.startsWith("sites/");

/**
 * Builds a script for each site in `utils/sites/index.ts`, so that a page loads the code of its own site only,
 * and the manifest's content scripts: the site's script, then the one for all sites.
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
