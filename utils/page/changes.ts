import { matches } from "@/utils/dom/tree";
import { STRIPS } from "./host";
import { turn } from "./slices";

/** Longest pause between two scans, in milliseconds: added rows should have a strip within 150 ms. */
const MAX_PAUSE = 80;

const isStrip = (node: Node) => node instanceof Element && matches(node, STRIPS);

/** Whether a record only reports that Gloss inserted strips. */
const isOwn = ({ type, addedNodes, removedNodes }: MutationRecord) =>
  type === "childList" && [...addedNodes].every(isStrip) && removedNodes.length === 0;

/**
 * Calls `scan` at once and after changes of the document, never two at a time; returns a function that requests
 * a scan. The records are not evaluated: a scan looks at the page as it is. The pause after a scan is three
 * times as long as the scan, up to `MAX_PAUSE`, so that short scans take no more than a quarter of a busy
 * page's time.
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
    // In a separate task, not at the end of the page's own.
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
