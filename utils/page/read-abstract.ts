import { attributeOf, closest, copyOf, findAll, hasChildren, textOf } from "@/utils/dom/tree";
import { MAX_ABSTRACT } from "@/utils/domain/page-paper";
import type { AbstractPlace, Row } from "@/utils/sites/site";
import { titleText } from "@/utils/sites/title-text";

/** Characters; a shorter text is a teaser, or what a machine wrote in place of the abstract. */
const MIN_ABSTRACT = 300;
/** What a page writes where it holds the rest back. */
const CUT = /(?:…|\.\.\.)\W{0,8}(?:(?:show |read )?more\W{0,8})?$/i;
/** Characters at the end of a text that tell whether it is cut. */
const END = 60;
/** "Show more" and its like. */
const CONTROLS = 'button, [role="button"], a:not([href])';
/** arXiv's words for an address that it wrote out in the link alone. */
const HIDDEN_ADDRESS = /^this https? URL$/;

function shownText(element: Element): string {
  if (!hasChildren(element)) return titleText(element);
  const copy = copyOf(element);
  for (const link of findAll(copy, "a[href]")) {
    if (HIDDEN_ADDRESS.test(textOf(link))) link.replaceChildren(attributeOf(link, "href") ?? "");
  }
  return titleText(copy, CONTROLS);
}

/** Whether a text can be an abstract, and is shown to its end. */
export const isWhole = (text: string) =>
  text.length >= MIN_ABSTRACT && text.length <= MAX_ABSTRACT && !CUT.test(text.slice(-END));

/**
 * The abstract that the page shows for a row; empty where it shows none, or only a part: a number
 * may have its condition in the other part, and a part would pass for the whole in the library.
 */
export function abstractOf({ anchor }: Row, { within, at, label = "" }: AbstractPlace): string {
  for (const element of findAll(closest(anchor, within), at)) {
    const text = shownText(element);
    const abstract = text.startsWith(label) ? text.slice(label.length).trim() : "";
    if (isWhole(abstract)) return abstract;
  }
  return "";
}
