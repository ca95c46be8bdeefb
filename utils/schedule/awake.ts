import { browser } from "wxt/browser";

/** Chromium stops a worker after 30 seconds without a call of the extension's API. */
const CALL_EVERY = 20_000;

/** Runs a work during which the worker is not idle, however long a server takes. */
export async function staysAwake<T>(work: () => Promise<T>): Promise<T> {
  const timer = setInterval(() => void browser.storage.local.get("feeds"), CALL_EVERY);
  try {
    return await work();
  } finally {
    clearInterval(timer);
  }
}
