/** An entry by its type and its bracket. */
const START = /@([a-zA-Z]{1,40})\s{0,200}[{(]/g;
const FREE = /^(?:comment|preamble)$/i;
/** No key is longer, nor the white space around it. */
const LONGEST_KEY = 200;
const SPACE = /\s{0,200}/y;
const BLANK = /[^\S\n]{0,200}\n/y;
/** A key and the first field; the comma between them is lost. */
const UNPARTED = /\s{0,9}[^\s{}=,]{1,200}\s{1,200}[a-zA-Z][\w-]{0,60}\s{0,9}=/y;
const MARK = /[{}=,\n]/g;

const isAt = (shape: RegExp, text: string, at: number): boolean => {
  shape.lastIndex = at;
  return shape.test(text);
};

/** An entry's beginning: where its sign and its bracket stand. */
export interface Start {
  type: string;
  index: number;
  open: number;
}

/** Whether a key or a field stands behind each of the brackets of a text, which are asked in their order. */
class Heads {
  #mark = -1;

  constructor(private readonly text: string) {}

  isHead(open: number): boolean {
    const { text } = this;
    SPACE.lastIndex = open + 1;
    const start = open + 1 + (SPACE.exec(text)?.[0].length ?? 0);
    const mark = this.#markFrom(start);
    const isNear = mark - start <= LONGEST_KEY;
    if (isNear && /[,=]/.test(text[mark] ?? "")) return true;
    if (isAt(BLANK, text, open + 1)) return true;
    return isNear && text[mark] === "\n" && isAt(UNPARTED, text, open + 1);
  }

  /** The next mark, without looking for the same one again from every bracket before it. */
  #markFrom(start: number): number {
    if (this.#mark >= start) return this.#mark;
    MARK.lastIndex = start;
    this.#mark = MARK.exec(this.text)?.index ?? Number.POSITIVE_INFINITY;
    return this.#mark;
  }
}

/** Where entries begin; the comma behind a key may be lost. */
export function startsIn(text: string): Start[] {
  const heads = new Heads(text);
  const starts: Start[] = [];
  for (const { 0: whole, 1: type = "", index } of text.matchAll(START)) {
    const open = index + whole.length - 1;
    if (FREE.test(type) || heads.isHead(open)) starts.push({ type, index, open });
  }
  return starts;
}
