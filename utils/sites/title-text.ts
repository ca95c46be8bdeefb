/** What MathJax leaves in place of `$…$`: its drawing, beside the source in a script element. */
const DRAWINGS = ".MathJax, .MathJax_Preview, .MathJax_Display, mjx-container, .katex-html";

/**
 * The title that an element shows, white space collapsed, without what `drop` selects (labels such
 * as "Title:") and without formulas said twice.
 */
export function titleText(element: Element, drop = ""): string {
  if (element.childElementCount === 0) return collapsed(element.textContent);
  const copy = element.cloneNode(true) as Element;
  const unwanted = drop ? `${DRAWINGS}, ${drop}` : DRAWINGS;
  for (const part of copy.querySelectorAll(unwanted)) part.remove();
  return collapsed(copy.textContent);
}

const collapsed = (text: string | null) => (text ?? "").replaceAll(/\s+/gu, " ").trim();
