import { stateOf } from "@/utils/dom/page";

/** Milliseconds without a change after which hydration counts as finished. */
const QUIET = 50;
/** Longest wait, in milliseconds, for a page that never comes to rest (a ticker, a carousel). */
const PATIENCE = 2000;

const heard = (target: EventTarget, name: string, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    target.addEventListener(name, () => resolve(), { once: true, signal });
  });

/** Resolves once the HTML is parsed, immediately if it already is. */
export async function parsed(page: Document, signal: AbortSignal): Promise<void> {
  if (stateOf(page) === "loading") await heard(page, "DOMContentLoaded", signal);
}

async function loaded(page: Document, signal: AbortSignal): Promise<void> {
  if (stateOf(page) !== "complete") await heard(globalThis, "load", signal);
}

function quiet(page: Document, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const rest = () => {
      observer.disconnect();
      clearTimeout(timer);
      clearTimeout(limit);
      resolve();
    };
    let timer = setTimeout(rest, QUIET);
    const limit = setTimeout(rest, PATIENCE);
    const observer = new MutationObserver(() => {
      clearTimeout(timer);
      timer = setTimeout(rest, QUIET);
    });
    observer.observe(page, { childList: true, subtree: true });
    signal.addEventListener("abort", rest, { once: true });
  });
}

/**
 * Resolves once the page is hydrated: its modules have run (`load`) and the document is quiet. Anything
 * inserted earlier breaks hydration or is discarded by it.
 */
export async function hydrated(page: Document, signal: AbortSignal): Promise<void> {
  await loaded(page, signal);
  await quiet(page, signal);
}
