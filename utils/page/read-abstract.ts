import { attributeOf, closest, copyOf, findAll, hasChildren, textOf } from "@/utils/dom/tree";
import { MAX_ABSTRACT } from "@/utils/domain/page-paper";
import type { AbstractPlace, Row } from "@/utils/sites/site";
import { titleText } from "@/utils/sites/title-text";

/** Minimum length in characters; a shorter text is a teaser or a generated summary. */
const MIN_ABSTRACT = 300;
/** How a page ends a text that it cuts. */
const CUT = /(?:…|\.\.\.)\W{0,8}(?:(?:show |read )?more\W{0,8})?$/i;
/** Characters at the end of a text that are checked for a cut. */
const END = 60;
/** Controls such as "Show more". */
const CONTROLS = 'button, [role="button"], a:not([href])';
/** arXiv's text for a link whose address is only in its `href`. */
const HIDDEN_ADDRESS = /^this https? URL$/;

function shownText(element: Element): string {
  if (!hasChildren(element)) return titleText(element);
  const copy = copyOf(element);
  for (const link of findAll(copy, "a[href]")) {
    if (HIDDEN_ADDRESS.test(textOf(link))) link.replaceChildren(attributeOf(link, "href") ?? "");
  }
  return titleText(copy, CONTROLS);
}

/** Whether a text has the length of an abstract and is not cut. */
export const isWhole = (text: string) =>
  text.length >= MIN_ABSTRACT && text.length <= MAX_ABSTRACT && !CUT.test(text.slice(-END));

/**
 * The abstract that the page shows for a row; empty if it shows none or only a part. A part is not used: the
 * missing rest may hold the condition of a number, and the library would take the part for the whole.
 */
export function abstractOf({ anchor }: Row, { within, at, label = "" }: AbstractPlace): string {
  for (const element of findAll(closest(anchor, within), at)) {
    const text = shownText(element);
    const abstract = text.startsWith(label) ? text.slice(label.length).trim() : "";
    if (isWhole(abstract)) return abstract;
  }
  return "";
}
