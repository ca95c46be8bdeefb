import { MAX_ABSTRACT } from "@/utils/domain/page-paper";
import type { AbstractPlace, Row } from "@/utils/sites/site";
import { titleText } from "@/utils/sites/title-text";

/** Characters; a shorter text is a teaser, or what a machine wrote in place of the abstract. */
const MIN_ABSTRACT = 300;
/** What a page writes where it holds the rest back. */
const CUT = /$(?<=(?:…|\.\.\.)\W*)/;
/** "Show more" and its like. */
const CONTROLS = 'button, [role="button"], a:not([href])';
/** arXiv's words for an address that it wrote out in the link alone. */
const HIDDEN_ADDRESS = /^this https? URL$/;

function textOf(element: Element): string {
  if (element.childElementCount === 0) return titleText(element);
  const copy = element.cloneNode(true) as Element;
  for (const link of copy.querySelectorAll("a[href]")) {
    if (HIDDEN_ADDRESS.test(link.textContent)) link.textContent = link.getAttribute("href");
  }
  return titleText(copy, CONTROLS);
}

const isWhole = (text: string) =>
  text.length >= MIN_ABSTRACT && text.length <= MAX_ABSTRACT && !CUT.test(text);

/**
 * The abstract that the page shows for a row; empty where it shows none, or only a part: a number
 * may have its condition in the other part, and a part would pass for the whole in the library.
 */
export function abstractOf({ anchor }: Row, { within, at, label = "" }: AbstractPlace): string {
  for (const element of anchor.closest(within)?.querySelectorAll(at) ?? []) {
    const text = textOf(element);
    const abstract = text.startsWith(label) ? text.slice(label.length).trim() : "";
    if (isWhole(abstract)) return abstract;
  }
  return "";
}
