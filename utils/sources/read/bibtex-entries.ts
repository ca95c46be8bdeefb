/** Fields of an entry by their names in lower case, as text. */
export type BibtexFields = ReadonlyMap<string, string>;

/** Entries that are no papers. */
const NO_ENTRY = /^(?:comment|preamble|string)$/i;

/** Where an entry in round brackets closes: they do not nest, but may stand in braces and quotes. */
function closingRound(text: string, start: number): number {
  let depth = 0;
  let isQuoted = false;
  for (let at = start + 1; at < text.length; at++) {
    const character = text[at];
    if (character === "\\") at++;
    else if (character === "{") depth++;
    else if (character === "}") depth--;
    else if (character === '"' && depth === 0) isQuoted = !isQuoted;
    else if (character === ")" && depth === 0 && !isQuoted) return at;
  }
  return -1;
}

/** Where the braces that open at `start` close; -1 where they never do. */
function closingBrace(text: string, start: number): number {
  let depth = 0;
  for (let at = start; at < text.length; at++) {
    const character = text[at];
    if (character === "\\") at++;
    else if (character === "{") depth++;
    else if (character === "}" && --depth === 0) return at;
  }
  return -1;
}

/** Where each brace of a text closes that does. */
function closingsOf(text: string): ReadonlyMap<number, number> {
  const closings = new Map<number, number>();
  const open: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    if (character === "\\") at++;
    else if (character === "{") open.push(at);
    else if (character === "}") {
      const start = open.pop();
      if (start !== undefined) closings.set(start, at);
    }
  }
  return closings;
}

/** Entries in round brackets that may lack their end before the file is given up. */
const MOST_TORN = 20;

/** Finds ends of entries; once one has none, without going through the rest for each of the others. */
class Endings {
  #closings: ReadonlyMap<number, number> | null = null;
  #torn = 0;

  constructor(private readonly text: string) {}

  /** Where the group that opens at `start` closes; -1 where it never does. */
  of(start: number): number {
    return this.text[start] === "(" ? this.#ofRound(start) : this.#ofBrace(start);
  }

  #ofBrace(start: number): number {
    if (this.#closings) return this.#closings.get(start) ?? -1;
    const end = closingBrace(this.text, start);
    if (end < 0) this.#closings = closingsOf(this.text);
    return end;
  }

  #ofRound(start: number): number {
    const end = this.#torn < MOST_TORN ? closingRound(this.text, start) : -1;
    if (end < 0) this.#torn++;
    return end;
  }
}

const ACCENTS: Readonly<Record<string, string>> = {
  '"': "\u0308",
  "'": "\u0301",
  "`": "\u0300",
  "^": "\u0302",
  "~": "\u0303",
  "=": "\u0304",
  ".": "\u0307",
  c: "\u0327",
  v: "\u030C",
  u: "\u0306",
  H: "\u030B",
  r: "\u030A",
};

/** TeX of a field as text: accents joined, braces and commands gone. */
function textOfTex(tex: string): string {
  return tex
    .replaceAll(
      /\\(["'`^~=.]|[cvuHr](?=[\s{]))\s*\{?\\?([a-zA-Z])\}?/g,
      (_, mark: string, letter: string) => (letter + (ACCENTS[mark] ?? "")).normalize("NFC"),
    )
    .replaceAll("\\ss", "ß")
    .replaceAll(/\\[oO](?![a-zA-Z])/g, (o) => (o === "\\o" ? "ø" : "Ø"))
    .replaceAll(/\\(?:emph|textit|textbf|texttt|mathrm|text)\s*(?=\{)/g, "")
    .replaceAll(/\\([&%$#_{}])/g, "$1")
    .replaceAll(/[{}]/g, "")
    .replaceAll(/~/g, " ")
    .replaceAll("---", "—")
    .replaceAll("--", "–");
}

/** The value at `start`: braced, quoted or bare. */
function valueAt(body: string, start: number): { value: string; end: number } {
  if (body[start] === "{") {
    const end = closingBrace(body, start);
    return end < 0
      ? { value: body.slice(start + 1), end: body.length }
      : { value: body.slice(start + 1, end), end: end + 1 };
  }
  if (body[start] === '"') {
    let end = start + 1;
    let depth = 0;
    for (; end < body.length && (body[end] !== '"' || depth > 0); end++) {
      if (body[end] === "\\") end++;
      else if (body[end] === "{") depth++;
      else if (body[end] === "}") depth = Math.max(0, depth - 1);
    }
    return { value: body.slice(start + 1, end), end: end + 1 };
  }
  const bare = /^[^,\s}]*/.exec(body.slice(start, start + 200))?.[0] ?? "";
  return { value: bare, end: start + Math.max(1, bare.length) };
}

function fieldsOf(body: string): BibtexFields {
  const fields = new Map<string, string>();
  const name = /([a-zA-Z][\w-]*)\s*=\s*/y;
  // A word without "=" behind it is no name, and no part of it is.
  const passed = /[a-zA-Z][\w-]*/y;
  for (let at = body.indexOf(",") + 1; at > 0 && at < body.length;) {
    name.lastIndex = at;
    const match = name.exec(body);
    if (match === null) {
      passed.lastIndex = at;
      at += Math.max(1, passed.exec(body)?.[0].length ?? 1);
      continue;
    }
    const { value, end } = valueAt(body, name.lastIndex);
    const key = (match[1] ?? "").toLowerCase();
    if (!fields.has(key)) fields.set(key, textOfTex(value));
    at = end;
  }
  return fields;
}

/** The entries of a BibTeX file, and the starts of those that do not end. */
export function bibtexEntries(text: string): { entries: BibtexFields[]; torn: string[] } {
  const entries: BibtexFields[] = [];
  const torn: string[] = [];
  const endings = new Endings(text);
  const start = /@([a-zA-Z]+)\s*[{(]/g;
  for (let match = start.exec(text); match !== null; match = start.exec(text)) {
    const end = endings.of(start.lastIndex - 1);
    if (end < 0) {
      torn.push(text.slice(match.index, match.index + 200));
      continue;
    }
    if (!NO_ENTRY.test(match[1] ?? "")) entries.push(fieldsOf(text.slice(start.lastIndex, end)));
    start.lastIndex = end;
  }
  return { entries, torn };
}
