/** Milliseconds without a change of size after which it is taken to be the last. */
const QUIET = 200;

/** Calls `then` once the window has another size, not at each step on the way there. */
export function onResized(then: () => void, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const wait = () => {
    clearTimeout(timer);
    timer = setTimeout(then, QUIET);
  };
  addEventListener("resize", wait, { signal });
  signal.addEventListener("abort", () => clearTimeout(timer));
}
