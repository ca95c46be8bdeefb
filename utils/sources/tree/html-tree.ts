import { absolute, pageAddress } from "@/utils/sources/read/page-address";
import { readMarkup } from "@/utils/sources/read/markup";
import { type Block, type Run, SOFT_BREAK } from "./block";

const named = (names: string): ReadonlySet<string> => new Set(names.split(" "));
const UNSEEN = named("script style head title template noscript svg button select iframe");
const BLOCK = named(
  "p div ul ol li dl dt dd table thead tbody tfoot tr td th caption h1 h2 h3 h4 h5 h6 section article blockquote pre hr center details summary main header footer form aside figure",
);
/** How the text in an element looks. */
const STYLES: ReadonlyMap<string, "strong" | "slanted" | "code"> = new Map([
  ["b", "strong"],
  ["strong", "strong"],
  ["i", "slanted"],
  ["em", "slanted"],
  ["cite", "slanted"],
  ["code", "code"],
  ["kbd", "code"],
  ["tt", "code"],
]);
/** White space other than single blanks. */
const SPACED = /[^\S ]|\s\s/;
/** What lies deeper is kept at this depth: it comes from a broken or hostile file. */
const MAX_DEPTH = 100;
/** Links of this class name papers wherever they lead: alerts of Google Scholar. */
const ALERT_TITLE = "gse_alrt_title";
/** Tweets below an entry link to whatever they like. */
const isQuoteOfTweet = (name: string, attributes: Readonly<Record<string, string>>) =>
  name === "blockquote" && /\btwitter-tweet\b/.test(attributes["class"] ?? "");

/** Whether an element is called as a title by its class: "paper-title", "list-title", "papertitle". */
const isNamedTitle = (name: string, { class: classes = "" }: Readonly<Record<string, string>>) =>
  name === "papertitle" ||
  (classes !== "" &&
    /^(?:span|a|div|p)$/.test(name) &&
    /(?:^|[\s_-])(?:paper|p)?title(?=$|\s)/i.test(classes));

/** Builds the tree from what the parser hears. */
class Builder {
  readonly root: Block = { name: "body", runs: [], blocks: [] };
  readonly #open: Block[] = [this.root];
  /** Elements that are left out, with how many of them lie in each other. */
  #unseen: string[] = [];
  #line: Block | null = null;
  #link: { address: string | null; isTitle: boolean; runs: number } | null = null;
  #styles = { strong: 0, slanted: 0, code: 0 };
  /** Elements that the page calls titles, each with how many of its name lie in it. */
  #marked: { name: string; depth: number } | null = null;
  /** Whether the link leads to a place of the page itself from a list: its table of contents. */
  #isContents = false;
  /** Whether a span has just ended: pages set those beside each other apart by their styles. */
  #isAfterSpan = false;

  constructor(private readonly page: string | null) {}

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (this.#isUnseen(name, attributes)) this.#unseen.push(name);
    if (this.#unseen.length > 0) return;
    if (name === "span" && this.#isAfterSpan) this.#add(" ");
    this.#isAfterSpan = false;
    if (this.#marked?.name === name) this.#marked.depth++;
    else if (isNamedTitle(name, attributes)) this.#marked ??= { name, depth: 1 };
    if (name === "br") this.#add("\n");
    else if (name === "wbr") this.#add(SOFT_BREAK);
    else if (BLOCK.has(name)) this.#begin(name);
    else this.#restyle(name, 1);
    if (name === "a") this.#beginLink(attributes);
  }

  close(name: string): void {
    if (this.#unseen.length > 0) {
      if (this.#unseen.at(-1) === name) this.#unseen.pop();
      return;
    }
    this.#isAfterSpan = name === "span";
    if (this.#marked?.name === name && --this.#marked.depth === 0) this.#marked = null;
    if (name === "a") this.#endLink();
    else if (BLOCK.has(name)) this.#end(name);
    else this.#restyle(name, -1);
  }

  text(text: string): void {
    this.#isAfterSpan = false;
    if (this.#unseen.length > 0 || this.#isContents) return;
    this.#add(SPACED.test(text) ? this.#inOneLine(text) : text);
  }

  /** A text without doubled spaces and, unless it is preformatted, line breaks. */
  #inOneLine(text: string): string {
    const isKept = text.includes("\n") && this.#open.some(({ name }) => name === "pre");
    return text.replaceAll(isKept ? /[^\S\n]+/g : /\s+/g, " ");
  }

  /** A menu beside an item of a list belongs to it; others lead to other pages. */
  #isUnseen(name: string, attributes: Readonly<Record<string, string>>): boolean {
    const isMenu = name === "nav" && !this.#open.some((block) => block.name === "li");
    return UNSEEN.has(name) || isMenu || isQuoteOfTweet(name, attributes);
  }

  #begin(name: string): void {
    this.#line = null;
    const block: Block = { name, runs: [], blocks: [] };
    this.#open.at(-1)?.blocks.push(block);
    if (this.#open.length < MAX_DEPTH) this.#open.push(block);
  }

  #end(name: string): void {
    this.#line = null;
    const at = this.#open.findLastIndex((block) => block.name === name);
    if (at > 0) this.#open.length = at;
  }

  #restyle(name: string, by: number): void {
    const style = STYLES.get(name);
    if (style !== undefined) this.#styles[style] = Math.max(0, this.#styles[style] + by);
  }

  #beginLink({ href, class: classes }: Readonly<Record<string, string>>): void {
    const address = href === undefined ? null : absolute(href, this.page);
    this.#isContents =
      href !== undefined &&
      /^[^:]{0,80}#./.test(href) &&
      this.#open.some(({ name }) => name === "li");
    const isFile = address === null && href !== undefined && /\.pdf$/i.test(href);
    const isTitle = isFile || (classes?.includes(ALERT_TITLE) ?? false);
    this.#link = { address, isTitle, runs: this.#line?.runs.length ?? 0 };
  }

  /** A link around a picture has no text, but leads somewhere. */
  #endLink(): void {
    if (
      (this.#link?.isTitle || typeof this.#link?.address === "string") &&
      (this.#line?.runs.length ?? 0) <= this.#link.runs
    )
      this.#add("");
    if (this.#link && this.#line) joinRuns(this.#line, this.#link.runs);
    this.#link = null;
    this.#isContents = false;
  }

  #add(text: string): void {
    const line = this.#line ?? this.#beginLine();
    const { strong, slanted, code } = this.#styles;
    const run: Run = {
      text: this.#link === null ? text : text.replaceAll(/[\n\v]/g, " "),
      address: this.#link?.address ?? null,
      strong: strong > 0,
      slanted: slanted > 0,
      code: code > 0,
      isTitle: this.#link?.isTitle ?? false,
      isMarked: this.#marked !== null,
    };
    const last = line.runs.at(-1);
    if (last && isAlike(last, run)) last.text += run.text;
    else line.runs.push(run);
  }

  #beginLine(): Block {
    const line: Block = { name: "text", runs: [], blocks: [] };
    this.#open.at(-1)?.blocks.push(line);
    this.#line = line;
    if (this.#link) this.#link.runs = 0;
    return line;
  }
}

/** The runs of a line from one on as one: a link may have words in bold in it. */
function joinRuns({ runs }: Block, from: number): void {
  const parts = runs.slice(from);
  const [first] = parts;
  if (first === undefined || parts.length < 2) return;
  const said = parts.filter((run) => run.text.trim() !== "");
  const all = (style: "strong" | "slanted" | "code" | "isMarked") =>
    said.every((run) => run[style]);
  runs.splice(from, parts.length, {
    ...first,
    text: parts.map((run) => run.text).join(""),
    strong: all("strong"),
    slanted: all("slanted"),
    code: all("code"),
    isMarked: all("isMarked"),
  });
}

const isAlike = (a: Run, b: Run) =>
  a.address === b.address &&
  a.strong === b.strong &&
  a.slanted === b.slanted &&
  a.code === b.code &&
  a.isTitle === b.isTitle &&
  a.isMarked === b.isMarked;

const isBlank = ({ name, runs, blocks }: Block) =>
  !/^t[dhr]$/.test(name) &&
  blocks.length === 0 &&
  runs.every(({ text, address, isTitle }) => text.trim() === "" && address === null && !isTitle);

/** Takes out blank lines, and makes an element that holds one line only that line. */
function tidy(block: Block): Block {
  block.blocks = block.blocks.filter((one) => !isBlank(tidy(one)));
  const [only] = block.blocks;
  if (block.blocks.length === 1 && only?.name === "text") {
    block.runs = only.runs;
    block.blocks = [];
  }
  return block;
}

/** The tree of a page, of an HTML e-mail, or of what a Markdown parser prints. */
export function treeOfHtml(html: string): Block {
  const builder = new Builder(pageAddress(html));
  readMarkup(html, {
    open: (name, attributes) => builder.open(name, attributes),
    close: (name) => builder.close(name),
    text: (text) => builder.text(text),
  });
  return tidy(builder.root);
}
