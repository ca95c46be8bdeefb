/** Milliseconds without a resize event after which resizing counts as finished. */
const QUIET = 200;

/** Calls `then` once the window was resized, not at each intermediate size. */
export function onResized(then: () => void, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const wait = () => {
    clearTimeout(timer);
    timer = setTimeout(then, QUIET);
  };
  addEventListener("resize", wait, { signal });
  signal.addEventListener("abort", () => clearTimeout(timer));
}
