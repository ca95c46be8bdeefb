import type { Row } from "@/utils/sites/site";

/** Element names of what Gloss puts into a page. */
const HOSTS = "gloss-badges, gloss-card";

/** Removes what an earlier instance (before an update, say) left behind. */
export function removeLeftovers(page: Document): void {
  for (const host of page.querySelectorAll(HOSTS)) host.remove();
}

/** Height of a strip with its distance to what stands above and below. */
const LINE = "28px";

/**
 * A strip's element, labelled for screen readers; it is put in by `placeHost`. It takes a line of
 * its own where the page keeps none free: nobody knew that this row would be a paper's.
 */
export function createHost(page: Document, title: string, { exact }: Row): HTMLElement {
  const host = page.createElement("gloss-badges");
  if (exact) host.style.setProperty("--gloss-height", LINE);
  host.setAttribute("role", "group");
  host.setAttribute("aria-label", `Gloss: ${title}`);
  return host;
}

/** Whether a strip stands where its row wants it. */
export function isInPlace(host: Element, { anchor, place }: Row): boolean {
  if (place === "after") return host.previousElementSibling === anchor;
  if (place === "before") return host.nextElementSibling === anchor;
  return host.parentElement === anchor && host.nextElementSibling === null;
}

/** Puts a strip beside its title. */
export function placeHost(host: Element, { anchor, place }: Row): void {
  if (place === "after") anchor.after(host);
  else if (place === "before") anchor.before(host);
  else anchor.append(host);
}
