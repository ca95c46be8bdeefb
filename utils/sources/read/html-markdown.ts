import { type ChildNode, DomHandler, type Element, isTag, isText } from "domhandler";
import { readMarkup } from "./markup";
import { GENERIC } from "./markdown-text";
import { absolute, pageAddress } from "./page-address";

const UNSEEN = /^(?:script|style|head|title|template|noscript|svg|button|select|nav)$/;
const BLOCK =
  /^(?:p|div|ul|ol|dl|section|article|blockquote|pre|hr|center|details|main|header|footer|form)$/;
const HEADING = /^h[1-6]$/;
/** What lies deeper is left out: it comes from a hostile file. */
const MAX_DEPTH = 400;
/** Each of these rewrites all that is in it; more of them around each other say nothing to a reader. */
const REWRITING = /^(?:h[1-6]|b|strong|a|li|dt|table)$/;
const MAX_REWRITING = 16;
/** Longer cells are no names of columns. */
const MAX_COLUMN_NAME = 40;

/** The backslash first: it stands before the others afterwards. */
const SIGNS = ["\\", "*", "[", "]", "|", "`"];
/** Signs of Markdown in a text are none. */
const escaped = (text: string) =>
  SIGNS.reduce((rest, sign) => rest.replaceAll(sign, `\\${sign}`), text);
const inLine = (text: string) => text.replaceAll(/\s+/g, " ").trim();

/** How far down an element lies, and how many around it rewrite their content. */
interface Place {
  depth: number;
  rewriting: number;
}

/** Turns elements into Markdown, which keeps headings, lists, tables, bold text and links. */
class Writer {
  /** Cells whose text was wanted before their turn. */
  readonly #cells = new Map<Element, string>();

  constructor(private readonly page: string | null) {}

  all(nodes: readonly ChildNode[], { depth, rewriting }: Place): string {
    const place = { depth: depth + 1, rewriting };
    return nodes.map((node) => this.one(node, place)).join("");
  }

  one(node: ChildNode, place: Place): string {
    if (isText(node)) return escaped(node.data).replaceAll(/\s+/g, " ");
    if (!isTag(node) || place.depth > MAX_DEPTH || UNSEEN.test(node.name)) return "";
    const rewriting = place.rewriting + Number(REWRITING.test(node.name));
    return this.#element(node, { depth: place.depth, rewriting });
  }

  #element(node: Element, place: Place): string {
    const { name } = node;
    if (name === "br") return "\n";
    const isPlain = place.rewriting > MAX_REWRITING;
    if (name === "table" && !isPlain) return this.#table(node, place);
    const text = this.#inside(node, place);
    if (/^(?:tr|td|th|dd|summary)$/.test(name)) return `\n${text}\n`;
    if (BLOCK.test(name)) return `\n\n${text}\n\n`;
    return isPlain ? text : this.#rewritten(node, text);
  }

  #rewritten({ name, attribs }: Element, text: string): string {
    if (HEADING.test(name)) return `\n\n${"#".repeat(Number(name[1]))} ${inLine(text)}\n\n`;
    if (/^(?:b|strong)$/.test(name)) return bold(text);
    if (name === "a") return this.#link(text, attribs["href"]);
    if (/^(?:li|dt)$/.test(name)) return `\n- ${text.trim().replaceAll(/\n\s*\n+|\n/g, "\n  ")}\n`;
    return text;
  }

  #link(text: string, href: string | undefined): string {
    const address = href === undefined ? null : absolute(href, this.page);
    const words = inLine(text.replaceAll("**", "").replaceAll(/^#+ /gm, ""));
    if (address === null || words === "") return text;
    const heading = /^\s*#+ /.exec(text)?.[0].trim();
    const link = `[${words}](${address.replaceAll("(", "%28").replaceAll(")", "%29")})`;
    return heading ? `\n\n${heading} ${link}\n\n` : link;
  }

  /** What is in an element, read once, however often it is asked for. */
  #inside(node: Element, place: Place): string {
    const known = this.#cells.get(node);
    if (known === undefined) return this.all(node.children, place);
    this.#cells.delete(node);
    return known;
  }

  #nameOf(cell: Element, place: Place): string {
    const text = this.all(cell.children, place);
    this.#cells.set(cell, text);
    return inLine(text);
  }

  /** A table with names of columns stays one; others only place things. */
  #table(node: Element, place: Place): string {
    const rows = rowsOf(node);
    const [head = []] = rows;
    const names = head.map((cell) => this.#nameOf(cell, place));
    const isData =
      head.length > 1 &&
      names.every((name) => name.length <= MAX_COLUMN_NAME) &&
      names.some((name) => /title|paper|标题|论文/i.test(name));
    if (!isData) return `\n${this.all(node.children, place)}\n`;
    const line = (cells: readonly Element[]) =>
      `| ${cells.map((cell) => inLine(this.#inside(cell, place).trim().replaceAll("\n", "<br>"))).join(" | ")} |`;
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

function nodesOf(html: string): ChildNode[] {
  const tree = new DomHandler();
  readMarkup(html, {
    open: (name, attributes) => tree.onopentag(name, { ...attributes }),
    close: () => tree.onclosetag(),
    text: (text) => tree.ontext(text),
  });
  return tree.root.children;
}

/** A page or an HTML e-mail as Markdown, with whole addresses. */
export function markdownOfHtml(html: string): string {
  const writer = new Writer(pageAddress(html));
  return writer
    .all(nodesOf(html), { depth: 0, rewriting: 0 })
    .replaceAll(/(\S)[^\S\n]+/g, "$1 ")
    .replaceAll(/^ (?! )/gm, "")
    .replaceAll(/\n{3,}/g, "\n\n")
    .trim();
}

/** Markdown as plain text, the addresses of its links behind their texts. */
export const textWithAddresses = (markdown: string): string =>
  markdown
    .replaceAll(
      /(?<!(?<!\\)\\)\[((?:[^[\]\\]|\\.){0,400})\]\((https?:[^()\s]*)\)/g,
      (_, text: string, address: string) =>
        text.startsWith("http") || GENERIC.test(text) ? address : `${text} ${address}`,
    )
    .replaceAll("**", "")
    .replaceAll(/^ *(?:#{1,6}|-) /gm, "")
    .replaceAll(/\\([\\*[\]|`])/g, "$1");
