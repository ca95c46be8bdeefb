import { create } from "@/utils/dom/page";
import { findAll, nextOf, parentOf, previousOf, put, remove } from "@/utils/dom/tree";
import type { Row } from "@/utils/sites/site";

/** Fields that every answer has; others are for the component that fills the strip. */
export interface StripAnswer {
  title: string;
  /** Set if the source is the page's own abstract rather than the library. */
  page?: unknown;
}

/** Selects the elements of strips. */
export const STRIPS = ":is([data-gloss=strip], [data-gloss=page-strip])";
/** Selects everything that Gloss inserts, including the element names of earlier versions. */
const HOSTS = `${STRIPS}, [data-gloss=card], gloss-badges, gloss-page-badges, gloss-card`;

/** Removes what an earlier instance (e.g. before an update) left in the page. */
export function removeLeftovers(page: Document): void {
  for (const host of findAll(page, HOSTS)) remove(host);
}

/** Height of a strip including its distance to the content above and below. */
const LINE = "28px";

/**
 * Creates a strip's element, labelled for screen readers; `placeHost` inserts it. It is a `span`, because a
 * page can define custom elements and then look into their roots. Strips that come from the page's own abstract
 * are marked, so that they never pass for what the library knows. A row with `exact` set gets a line of its
 * own, because no room was kept free for it.
 */
export function createHost(page: Document, answer: StripAnswer, { exact }: Row): HTMLElement {
  const fromPage = answer.page !== undefined;
  const host = create(page, "span");
  host.dataset["gloss"] = fromPage ? "page-strip" : "strip";
  if (exact) host.style.setProperty("--gloss-height", LINE);
  host.setAttribute("role", "group");
  host.setAttribute("aria-label", `Gloss${fromPage ? ", from this page" : ""}: ${answer.title}`);
  return host;
}

/** Whether a strip is where its row wants it. */
export function isInPlace(host: Element, { anchor, place }: Row): boolean {
  if (place === "after") return previousOf(host) === anchor;
  if (place === "before") return nextOf(host) === anchor;
  return parentOf(host) === anchor && nextOf(host) === null;
}

/** Inserts a strip beside its title. */
export function placeHost(host: Element, { anchor, place }: Row): void {
  put(host, place, anchor);
}
