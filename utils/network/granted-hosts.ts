import { browser } from "wxt/browser";

/** Hosts of the manifest: they were granted at installation, and cannot be given back. */
function required(): Set<string> {
  const { host_permissions = [], content_scripts = [] } = browser.runtime.getManifest();
  return new Set([...host_permissions, ...content_scripts.flatMap(({ matches = [] }) => matches)]);
}

/** Gives back every permission for a host that the reader granted since the installation. */
export async function giveBackHosts(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  const atInstallation = required();
  const granted = origins.filter((origin) => !atInstallation.has(origin));
  if (granted.length > 0) await browser.permissions.remove({ origins: granted });
}
