import { textOfTex } from "@/utils/domain/folding/tex-text";

const COMMENT = /(?<!\\)%[^\n]*/g;
const HEADING = /\\((?:sub){0,2})section\*?\s{0,9}\{([^{}\n]{1,300})\}/g;
const HREF = /\\href\s{0,9}\{([^{}\s]{1,2000})\}\s{0,9}\{([^{}]{0,600})\}/g;
const URL = /\\(?:url|path)\s{0,9}\{([^{}\s]{1,2000})\}/g;
const BOLD = /\\textbf\s{0,9}\{([^{}]{1,500})\}/g;
const SLANTED = /\\(?:emph|textit|textsl)\s{0,9}\{([^{}]{1,500})\}/g;
const ITEM = /\\item\b\s{0,9}(?:<[^<>\n]{1,20}>|\[[^[\]\n]{0,80}\])?/g;
const ENVIRONMENT = /\\(?:begin|end)\s{0,9}\{[^{}\n]{1,60}\}(?:\[[^[\]\n]{0,200}\])?/g;

/** A stretch without the commands that are left; addresses stay as they are. */
const plain = (text: string): string =>
  text
    .split(/(\]\(<[^<>\s]{1,2000}>\)|<https?:[^<>\s]{1,2000}>)/)
    .map((part, at) => (at % 2 === 1 ? part : textOfTex(part)))
    .join("");

/** The lists of a LaTeX document as Markdown: its sections, items and links. */
export function markdownOfTex(text: string): string {
  const [, body = text] = text.split(String.raw`\begin{document}`, 2);
  return body
    .replaceAll("\r", "")
    .replaceAll(COMMENT, "")
    .replaceAll(HREF, "[$2](<$1>)")
    .replaceAll(URL, "<$1>")
    .replaceAll(BOLD, "**$1**")
    .replaceAll(SLANTED, "_$1_")
    .replaceAll(
      HEADING,
      (_, subs: string, title: string) => `\n\n${"#".repeat(1 + subs.length / 3)} ${title}\n\n`,
    )
    .replaceAll(ITEM, "\n\n- ")
    .replaceAll(ENVIRONMENT, "\n\n")
    .split(/\n[^\S\n]{0,200}\n/)
    .map((paragraph) => plain(paragraph.replaceAll(/\s+/g, " ").trim()))
    .join("\n\n");
}
