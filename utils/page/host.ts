import { create } from "@/utils/dom/page";
import { findAll, nextOf, parentOf, previousOf, put, remove } from "@/utils/dom/tree";
import type { Row } from "@/utils/sites/site";

/** What every answer says; the rest is for what fills the strip. */
export interface StripAnswer {
  title: string;
  /** Set where the page's own abstract is the source, and not the library. */
  page?: unknown;
}

/** Selects the elements of strips. */
export const STRIPS = ":is([data-gloss=strip], [data-gloss=page-strip])";
/** Selects what Gloss puts into a page, today and before it marked its elements. */
const HOSTS = `${STRIPS}, [data-gloss=card], gloss-badges, gloss-page-badges, gloss-card`;

/** Removes what an earlier instance (before an update, say) left behind. */
export function removeLeftovers(page: Document): void {
  for (const host of findAll(page, HOSTS)) remove(host);
}

/** Height of a strip with its distance to what stands above and below. */
const LINE = "28px";

/**
 * A strip's element, labelled for screen readers; it is put in by `placeHost`. A page can define
 * what elements with names of their own do, and look into their roots then, but no `span`. What the
 * page itself says is marked as such, so that it never passes for what the library knows. It takes
 * a line of its own where the page keeps none free: nobody knew that this row would be a paper's.
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

/** Whether a strip stands where its row wants it. */
export function isInPlace(host: Element, { anchor, place }: Row): boolean {
  if (place === "after") return previousOf(host) === anchor;
  if (place === "before") return nextOf(host) === anchor;
  return parentOf(host) === anchor && nextOf(host) === null;
}

/** Puts a strip beside its title. */
export function placeHost(host: Element, { anchor, place }: Row): void {
  put(host, place, anchor);
}
