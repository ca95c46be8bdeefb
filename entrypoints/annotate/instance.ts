import { browser } from "wxt/browser";
import { leave, left } from "@/utils/dom/shared-world";

/** Milliseconds between two looks at whether the extension is still there (a property read). */
const PULSE = 1000;

/** One run of the content script in a frame. */
export interface Instance {
  /** Aborted where Gloss was updated, switched off, or started anew in this frame. */
  signal: AbortSignal;
  isValid: () => boolean;
}

/**
 * Ends the instances before this one. One of an earlier version lives in a world of its own, and is
 * told by an event to look whether it is still connected; a page that makes this event changes
 * nothing, since an instance that is connected goes on.
 */
export function startInstance(): Instance {
  const life = new AbortController();
  const { signal } = life;
  const isValid = () => {
    if (!browser.runtime?.id) life.abort();
    return !signal.aborted;
  };
  const check = `gloss-${browser.runtime.id}`;
  dispatchEvent(new Event(check));
  addEventListener(check, isValid, { signal });
  const end = left("end");
  if (typeof end === "function") end();
  leave("end", () => life.abort());
  leave("isLive", isValid);
  const pulse = setInterval(isValid, PULSE);
  signal.addEventListener("abort", () => clearInterval(pulse));
  return { signal, isValid };
}
