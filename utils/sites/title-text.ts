import { copyOf, find, findAll, hasChildren, remove, textOf } from "@/utils/dom/tree";
/** Output of MathJax and KaTeX for `$…$`; the source is in a separate element. */
const DRAWINGS = ".MathJax, .MathJax_Preview, .MathJax_Display, mjx-container, .katex-html";

/** Titles with formulas before MathJax rendered them: the source cannot be restored from the output. */
const written = new WeakMap<Element, string>();
const FORMULA = /\$|\\\(/;

/**
 * The title that an element shows, white space collapsed, without elements that `drop` selects (labels such
 * as "Title:") and without formulas rendered a second time.
 */
export function titleText(element: Element, drop = ""): string {
  if (!hasChildren(element)) return remembered(element, collapsed(textOf(element)));
  const copy = copyOf(element);
  const isDrawn = find(copy, DRAWINGS) !== null;
  const unwanted = drop ? `${DRAWINGS}, ${drop}` : DRAWINGS;
  for (const part of findAll(copy, unwanted)) remove(part);
  const text = collapsed(textOf(copy));
  return isDrawn ? beforeDrawing(element, text) : remembered(element, text);
}

const collapsed = (text: string | null) => (text ?? "").replaceAll(/\s+/gu, " ").trim();

function remembered(element: Element, text: string): string {
  if (FORMULA.test(text)) written.set(element, text);
  return text;
}

/** The title before rendering, unless the page has replaced it since. */
function beforeDrawing(element: Element, rest: string): string {
  const before = written.get(element);
  return before && rest.split(" ").every((word) => before.includes(word)) ? before : rest;
}
