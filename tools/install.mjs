// Run before `npm start` and `npm test`: by the machine's own Node, possibly with nothing installed,
// hence plain JavaScript (Node 20) without dependencies.
import { installBrowser } from "./install/browser.mjs";
import { installPackages } from "./install/packages.mjs";

try {
  installPackages();
  await installBrowser();
} catch (error) {
  console.error(`\ninstall: ${error instanceof Error ? error.message : String(error)}`);
  process.exit(1);
}
