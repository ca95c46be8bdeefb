/**
 * Calls back, until `signal` is aborted, when the page comes out of the back/forward cache: in Firefox it
 * hears nothing of what changed meanwhile.
 */
export function onShownAgain(callback: () => void, signal: AbortSignal): void {
  const shown = ({ persisted }: PageTransitionEvent) => {
    if (persisted) callback();
  };
  addEventListener("pageshow", shown, { signal });
}
