import path from "node:path";
import type { BrowserContext } from "@playwright/test";

/** Commands of the Chrome DevTools Protocol that Playwright's types lack. */
interface Extensions {
  "Extensions.loadUnpacked": (parameters: { path: string }) => { id: string };
  "Extensions.uninstall": (parameters: { id: string }) => void;
}

type Send = <Name extends keyof Extensions>(
  name: Name,
  parameters: Parameters<Extensions[Name]>[0],
) => Promise<ReturnType<Extensions[Name]>>;

async function senderOf(context: BrowserContext): Promise<Send> {
  const browser = context.browser();
  if (!browser) throw new Error("The browser has closed.");
  const session = await browser.newBrowserCDPSession();
  return session.send.bind(session) as unknown as Send;
}

/**
 * Installs a built extension in a browser that was started without one. Resolves once its worker has started,
 * to a function that removes the extension with everything it stored.
 */
export async function installExtension(
  context: BrowserContext,
  folder: string,
): Promise<() => Promise<void>> {
  const send = await senderOf(context);
  const started = context.waitForEvent("serviceworker");
  const { id } = await send("Extensions.loadUnpacked", { path: path.resolve(folder) });
  await started;
  return () => send("Extensions.uninstall", { id });
}
