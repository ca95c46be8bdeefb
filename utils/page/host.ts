import type { Row } from "@/utils/sites/site";

/** What every answer says; the rest is for what fills the strip. */
export interface StripAnswer {
  title: string;
  /** Set where the page's own abstract is the source, and not the library. */
  page?: unknown;
}

/** Element names of strips. */
export const STRIPS = "gloss-badges, gloss-page-badges";
/** Element names of what Gloss puts into a page. */
const HOSTS = `${STRIPS}, gloss-card`;

/** Removes what an earlier instance (before an update, say) left behind. */
export function removeLeftovers(page: Document): void {
  for (const host of page.querySelectorAll(HOSTS)) host.remove();
}

/** Height of a strip with its distance to what stands above and below. */
const LINE = "28px";

/**
 * A strip's element, labelled for screen readers; it is put in by `placeHost`. What the page itself
 * says has an element of its own, so that it never passes for what the library knows. It takes a
 * line of its own where the page keeps none free: nobody knew that this row would be a paper's.
 */
export function createHost(page: Document, answer: StripAnswer, { exact }: Row): HTMLElement {
  const fromPage = answer.page !== undefined;
  const host = page.createElement(fromPage ? "gloss-page-badges" : "gloss-badges");
  if (exact) host.style.setProperty("--gloss-height", LINE);
  host.setAttribute("role", "group");
  host.setAttribute("aria-label", `Gloss${fromPage ? ", from this page" : ""}: ${answer.title}`);
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
