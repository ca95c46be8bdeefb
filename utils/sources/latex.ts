import { listedIn } from "./find";
import { type Source, sourceOf } from "./source";
import { treeOfHtml } from "./tree/html-tree";
import { htmlOfMarkdown } from "./tree/markdown-html";
import { markdownOfTex } from "./tree/tex-markdown";

function parse(text: string) {
  const gathered = listedIn(treeOfHtml(htmlOfMarkdown(markdownOfTex(text))));
  if (gathered.papers.length === 0) gathered.skip("No item of this LaTeX is a paper", text);
  return gathered.digest("Papers");
}

const BLOCKS = /\\(?:begin\{(?:document|itemize|enumerate|etaremune)\}|section\b)/;

/** Lists in LaTeX: publications of a CV, readings of a course. */
export const latex: Source = sourceOf("loose", {
  id: "latex",
  name: "LaTeX",
  recognises: (text) => /\\item\b/.test(text) && BLOCKS.test(text),
  parse,
});
