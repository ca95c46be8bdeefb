import { matches } from "@/utils/dom/tree";
import { STRIPS } from "./host";
import { turn } from "./slices";

/** Milliseconds between two scans at most: added rows are to be badged within 150 ms. */
const MAX_PAUSE = 80;

const isStrip = (node: Node) => node instanceof Element && matches(node, STRIPS);

/** Whether a record says no more than that Gloss put its strips in or out. */
const isOwn = ({ type, addedNodes, removedNodes }: MutationRecord) =>
  type === "childList" && [...addedNodes].every(isStrip) && removedNodes.length === 0;

/**
 * Calls `scan` now and again whenever the document changed, never twice at a time; returns a
 * function that asks for a scan. What changed is not read from the records: a scan looks at the page as
 * it is. The pause after a scan is three times as long as the scan was, so that Gloss never takes
 * more than a quarter of a busy page's time.
 */
export function onChanges(page: Document, signal: AbortSignal, scan: () => Promise<void>) {
  let running = false;
  let dirty = false;

  const rest = (pause: number) => {
    setTimeout(() => {
      running = false;
      if (dirty) void run();
    }, pause);
  };
  const run = async () => {
    if (running || signal.aborted) return;
    running = true;
    // In a task of its own: never at the end of the page's.
    await turn();
    dirty = false;
    const start = performance.now();
    await scan();
    rest(Math.min(3 * (performance.now() - start), MAX_PAUSE));
  };
  const request = () => {
    dirty = true;
    void run();
  };

  const observer = new MutationObserver((records) => {
    if (!records.every(isOwn)) request();
  });
  observer.observe(page, { childList: true, subtree: true, characterData: true });
  signal.addEventListener("abort", () => observer.disconnect());
  request();
  return request;
}
