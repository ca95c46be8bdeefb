import type { Row } from "@/utils/sites/site";

/** Element names of what Gloss puts into a page. */
const HOSTS = "gloss-badges, gloss-card";

/** Removes what an earlier instance (before an update, say) left behind. */
export function removeLeftovers(page: Document): void {
  for (const host of page.querySelectorAll(HOSTS)) host.remove();
}

/** A strip's element, labelled for screen readers; it is put in by `placeHost`. */
export function createHost(page: Document, title: string): HTMLElement {
  const host = page.createElement("gloss-badges");
  host.setAttribute("role", "group");
  host.setAttribute("aria-label", `Gloss: ${title}`);
  return host;
}

/** Whether a strip stands where its row wants it. */
export const isInPlace = (host: Element, { anchor, place }: Row): boolean =>
  place === "after"
    ? host.previousElementSibling === anchor
    : host.parentElement === anchor && host.nextElementSibling === null;

/** Puts a strip beside its title. */
export function placeHost(host: Element, { anchor, place }: Row): void {
  if (place === "after") anchor.after(host);
  else anchor.append(host);
}
