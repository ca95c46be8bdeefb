import type { BrowserContext, Page, Worker } from "@playwright/test";

/** The service worker of the most recently installed extension; waits for its first start. */
export const workerOf = async (context: BrowserContext): Promise<Worker> =>
  context.serviceWorkers().at(-1) ?? context.waitForEvent("serviceworker");

/** `chrome-extension://<id>` of the loaded extension. */
const originOf = async (context: BrowserContext): Promise<string> =>
  `chrome-extension://${new URL((await workerOf(context)).url()).host}`;

/** Opens one of the extension's own pages, e.g. `popup.html`. */
export async function openOwnPage(context: BrowserContext, name: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${await originOf(context)}/${name}`);
  return page;
}

/** Stops the service worker, as the browser does after 30 s without work. */
export async function stopWorker(context: BrowserContext): Promise<void> {
  // A page that sends the worker no message, so that it stays stopped.
  const page = await openOwnPage(context, "manifest.json");
  const session = await context.newCDPSession(page);
  const stopped = new Promise<void>((resolve) => {
    session.on("ServiceWorker.workerVersionUpdated", ({ versions }) => {
      if (versions.some(({ runningStatus }) => runningStatus === "stopped")) resolve();
    });
  });
  await session.send("ServiceWorker.enable");
  await session.send("ServiceWorker.stopAllWorkers");
  await stopped;
  await page.close();
}
