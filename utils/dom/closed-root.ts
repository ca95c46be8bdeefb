/** Closed, so that a page cannot read what its reader follows; open in the build for the tests. */
const MODE: ShadowRootMode = import.meta.env.MODE === "test" ? "open" : "closed";

/** What a reader does in strips and cards. */
const DEEDS = ["click", "auxclick", "pointerdown", "keydown", "keyup"];

/** A page can make events; only the browser makes those of a reader. */
function refuseForged(event: Event): void {
  if (event.isTrusted) return;
  event.stopImmediatePropagation();
  event.preventDefault();
}

/** Gives an element a root that a page can neither open nor press. */
export function attachRoot(host: Element): ShadowRoot {
  const root = Element.prototype.attachShadow.call(host, { mode: MODE });
  for (const deed of DEEDS) root.addEventListener(deed, refuseForged, { capture: true });
  return root;
}
