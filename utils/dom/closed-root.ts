/** Closed, so that a page cannot read what its reader follows; open in test builds. */
const MODE: ShadowRootMode = import.meta.env.MODE === "test" ? "open" : "closed";

/** Events of a reader in strips and cards. */
const DEEDS = ["click", "auxclick", "pointerdown", "keydown", "keyup"];

/** Blocks events that were dispatched by the page: only those of the reader are trusted. */
function refuseForged(event: Event): void {
  if (event.isTrusted) return;
  event.stopImmediatePropagation();
  event.preventDefault();
}

/** Attaches a shadow root that a page can neither read nor click in. */
export function attachRoot(host: Element): ShadowRoot {
  const root = Element.prototype.attachShadow.call(host, { mode: MODE });
  for (const deed of DEEDS) root.addEventListener(deed, refuseForged, { capture: true });
  return root;
}
