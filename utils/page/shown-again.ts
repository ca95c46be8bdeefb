/**
 * Calls back, until `signal` is aborted, when the page is restored from the back/forward cache: in Firefox, a
 * cached page is not notified of changes.
 */
export function onShownAgain(callback: () => void, signal: AbortSignal): void {
  const shown = ({ persisted }: PageTransitionEvent) => {
    if (persisted) callback();
  };
  addEventListener("pageshow", shown, { signal });
}
