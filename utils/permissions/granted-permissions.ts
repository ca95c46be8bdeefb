import { browser } from "wxt/browser";
import { PAGE_DATA } from "./page-data";

/** Hosts of the manifest: they were granted at installation, and cannot be given back. */
function required(): Set<string> {
  const { host_permissions = [], content_scripts = [] } = browser.runtime.getManifest();
  return new Set([...host_permissions, ...content_scripts.flatMap(({ matches = [] }) => matches)]);
}

/** Gives back every permission that the reader granted since the installation. */
export async function giveBackPermissions(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  const atInstallation = required();
  const granted = origins.filter((origin) => !atInstallation.has(origin));
  const given = { ...(granted.length > 0 && { origins: granted }), ...PAGE_DATA };
  if (Object.keys(given).length > 0) await browser.permissions.remove(given);
}
