import MarkdownIt from "markdown-it";
import { withoutSpans } from "@/utils/sources/read/spans";

/** Front matter of static sites. */
const FRONT_MATTER = /^---\n[\s\S]{0,5000}?\n---\n/;
const COMMENT = { open: "<!--", close: "-->" };
/** "<https://…|Title>", as chat programmes copy links. */
const CHAT_LINK = /<(https?:[^|<>\s]+)\|([^>\n]{1,400})>/g;
/** "[Title|https://…]", as programmes for tickets write links. */
const TICKET_LINK = /\[([^[\]|\n]{4,400})\|(https?:[^\s[\]|]{1,1000})\]/g;
/** "#Title", which many programmes take for a heading. */
const TIGHT_HEADING = /^(#{1,6})(?=[^\s#!])/gm;
/** What makes the line above a heading, or parts two stretches. */
const RULE = /^(?:-{3,}|={3,})[ \t]*$/;

/** Indented text is a paragraph: lists of papers hold no code, but much that is indented oddly. */
const parser = new MarkdownIt({ html: true, linkify: true }).disable([
  "code",
  "smartquotes",
  "replacements",
]);
/** A line break that Markdown joins, but that many lists mean: whoever reads the lines decides. */
parser.renderer.rules["softbreak"] = () => "<wbr>";
parser.linkify.set({ fuzzyLink: false, fuzzyEmail: false });

/**
 * A row of a table that goes on in the lines below it, as one line. A rule below a paragraph of more
 * than one line parts it from the next, and makes no heading of it.
 */
function joinedRows(lines: readonly string[]): string[] {
  const whole: string[] = [];
  let isOpen = false;
  for (const [at, line] of lines.entries()) {
    if (RULE.test(line) && lines[at - 1]?.trim() && lines[at - 2]?.trim()) whole.push("");
    const isRow = line.trimStart().startsWith("|");
    if (isOpen && !isRow && line.trim() !== "") whole.push(`${whole.pop()} ${line.trim()}`);
    else whole.push(line);
    isOpen = (isRow || isOpen) && line.trim() !== "" && !line.trimEnd().endsWith("|");
  }
  return whole;
}

/** What a Markdown parser prints of a text: HTML, with the HTML that the text itself holds. */
export function htmlOfMarkdown(text: string): string {
  const plain = withoutSpans(text.replaceAll("\r", "").replace(FRONT_MATTER, ""), COMMENT)
    .replaceAll(CHAT_LINK, "[$2]($1)")
    .replaceAll(TICKET_LINK, "[$1]($2)")
    .replaceAll(TIGHT_HEADING, "$1 ");
  return parser.render(joinedRows(plain.split("\n")).join("\n"));
}
