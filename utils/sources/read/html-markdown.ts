import { type ChildNode, type Element, isTag, isText } from "domhandler";
import { parseDocument } from "htmlparser2";
import { GENERIC } from "./markdown-text";
import { absolute, pageAddress } from "./page-address";

const UNSEEN = /^(?:script|style|head|title|template|noscript|svg|button|select|nav)$/;
const BLOCK =
  /^(?:p|div|ul|ol|dl|section|article|blockquote|pre|hr|center|details|main|header|footer|form)$/;
const HEADING = /^h[1-6]$/;
/** Deeper than any page lies; what is comes from a hostile file. */
const MAX_DEPTH = 400;
/** Longer cells are no names of columns. */
const MAX_COLUMN_NAME = 40;

/** Signs of Markdown in a text are none. */
const escaped = (text: string) => text.replaceAll(/([\\*[\]|`])/g, String.raw`\$1`);
const inLine = (text: string) => text.replaceAll(/\s+/g, " ").trim();

/** Turns elements into Markdown, which keeps headings, lists, tables, bold text and links. */
class Writer {
  constructor(private readonly page: string | null) {}

  all(nodes: readonly ChildNode[], depth: number): string {
    return nodes.map((node) => this.one(node, depth + 1)).join("");
  }

  one(node: ChildNode, depth: number): string {
    if (isText(node)) return escaped(node.data).replaceAll(/\s+/g, " ");
    if (!isTag(node) || depth > MAX_DEPTH || UNSEEN.test(node.name)) return "";
    return this.#element(node, depth);
  }

  #element(node: Element, depth: number): string {
    const { name, children } = node;
    if (name === "br") return "\n";
    if (name === "table") return this.#table(node, depth);
    const text = this.all(children, depth);
    if (HEADING.test(name)) return `\n\n${"#".repeat(Number(name[1]))} ${inLine(text)}\n\n`;
    if (/^(?:b|strong)$/.test(name)) return bold(text);
    if (name === "a") return this.#link(text, node.attribs["href"]);
    if (/^(?:li|dt)$/.test(name)) return `\n- ${text.trim().replaceAll(/\n\s*\n+|\n/g, "\n  ")}\n`;
    if (/^(?:tr|td|th|dd|summary)$/.test(name)) return `\n${text}\n`;
    return BLOCK.test(name) ? `\n\n${text}\n\n` : text;
  }

  #link(text: string, href: string | undefined): string {
    const address = href === undefined ? null : absolute(href, this.page);
    const words = inLine(text.replaceAll("**", "").replaceAll(/^#+ /gm, ""));
    if (address === null || words === "") return text;
    const heading = /^\s*#+ /.exec(text)?.[0].trim();
    const link = `[${words}](${address.replaceAll("(", "%28").replaceAll(")", "%29")})`;
    return heading ? `\n\n${heading} ${link}\n\n` : link;
  }

  /** A table with names of columns stays one; others only place things. */
  #table(node: Element, depth: number): string {
    const rows = rowsOf(node);
    const [head = []] = rows;
    const names = head.map((cell) => inLine(this.all(cell.children, depth)));
    const isData =
      head.length > 1 &&
      names.every((name) => name.length <= MAX_COLUMN_NAME) &&
      names.some((name) => /title|paper|标题|论文/i.test(name));
    if (!isData) return `\n${this.all(node.children, depth)}\n`;
    const line = (cells: readonly Element[]) =>
      `| ${cells.map((cell) => inLine(this.all(cell.children, depth).trim().replaceAll("\n", "<br>"))).join(" | ")} |`;
    const [first = "", ...others] = rows.map(line);
    return `\n\n${[first, `|${head.map(() => "---").join("|")}|`, ...others].join("\n")}\n\n`;
  }
}

const bold = (text: string) => {
  const words = inLine(text.replaceAll("**", ""));
  return words === "" || /\]\(|\n\s*\n/.test(text) ? text : `**${words}**`;
};

function rowsOf(table: Element): Element[][] {
  const elements = (node: Element) => node.children.filter(isTag);
  const rows = elements(table).flatMap((child) =>
    /^(?:thead|tbody|tfoot)$/.test(child.name) ? elements(child) : [child],
  );
  return rows
    .filter(({ name }) => name === "tr")
    .map((row) => elements(row).filter(({ name }) => /^t[dh]$/.test(name)));
}

/** A page or an HTML e-mail as Markdown, with whole addresses. */
export function markdownOfHtml(html: string): string {
  const writer = new Writer(pageAddress(html));
  return writer
    .all(parseDocument(html).children, 0)
    .replaceAll(/(\S)[^\S\n]+/g, "$1 ")
    .replaceAll(/^ (?! )/gm, "")
    .replaceAll(/\n{3,}/g, "\n\n")
    .trim();
}

/** Markdown as plain text, the addresses of its links behind their texts. */
export const textWithAddresses = (markdown: string): string =>
  markdown
    .replaceAll(
      /\[((?:[^[\]\\]|\\.)*)\]\((https?:[^()\s]*)\)/g,
      (_, text: string, address: string) =>
        text.startsWith("http") || GENERIC.test(text) ? address : `${text} ${address}`,
    )
    .replaceAll("**", "")
    .replaceAll(/^ *(?:#{1,6}|-) /gm, "")
    .replaceAll(/\\([\\*[\]|`])/g, "$1");
