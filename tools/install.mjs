// Run before `npm start` and `npm test` (with `--firefox`), by the machine's own Node and possibly with nothing
// installed; hence plain JavaScript (Node 20) without dependencies.
import { installChromium, installFirefox } from "./install/browser.mjs";
import { requireNode, requireNodeOfScripts } from "./install/node.mjs";
import { installPackages } from "./install/packages.mjs";
import { prepareTypes } from "./install/types.mjs";

try {
  requireNode();
  installPackages();
  requireNodeOfScripts();
  prepareTypes();
  await installChromium();
  if (process.argv.includes("--firefox")) installFirefox();
} catch (error) {
  console.error(`\ninstall: ${error instanceof Error ? error.message : String(error)}`);
  process.exit(1);
}
