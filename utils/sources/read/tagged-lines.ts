/** Values of an entry by their tags, in the order of the file. */
export type Tags = ReadonlyMap<string, readonly string[]>;

interface Tagged {
  tag: string;
  value: string;
}

/** A way to write tags before values. */
interface Dialect {
  isSpoken: (head: string) => boolean;
  /** Lines with a tag: the first group is the tag, the second the value. */
  line: RegExp;
  /** Tags by those of RIS. */
  tags: Readonly<Record<string, string>>;
  /** The tag that an entry has once. */
  first: string;
  /** Tags whose values stand in lines of their own. */
  listed?: ReadonlySet<string>;
}

const DIALECTS: readonly Dialect[] = [
  {
    // EndNote: "%T …"
    isSpoken: (head) => /^\s*%0 \S/.test(head),
    line: /^(%[0-9A-Z@]) (.*)$/,
    tags: {
      "%T": "TI",
      "%X": "AB",
      "%U": "UR",
      "%R": "DO",
      "%D": "PY",
      "%A": "AU",
      "%J": "JO",
      "%B": "T2",
    },
    first: "%0",
  },
  {
    // Web of Science: "TI …", and lines that go on are indented
    isSpoken: (head) =>
      /^\s*FN [^\n]*\n\s*VR /.test(head) || /^\s*PT [A-Z]\s*\n[A-Z]{2} /.test(head),
    line: /^([A-Z][A-Z0-9])(?: (.*))?$/,
    tags: { DI: "DO", SO: "JO" },
    first: "PT",
    listed: new Set(["AU", "AF"]),
  },
  {
    // PubMed: "PMID- …", "TI  - …", "LID - …"
    isSpoken: (head) => /^\s*PMID- \d/.test(head),
    line: /^([A-Z]{2} {2}|[A-Z]{3} |[A-Z]{4})- ?(.*)$/,
    tags: {},
    first: "PMID",
  },
  {
    // RIS: "TI  - …"; other tags may come before the type
    isSpoken: (head) =>
      /^(?:[^\n]*\n){0,10}?[A-Z][A-Z0-9] {1,2}-(?: |\s*\n)/.test(head) &&
      /^TY {1,2}- ?[A-Z]/m.test(head) &&
      /^(?:TI|T1|CT|BT) {1,2}- /m.test(head),
    line: /^([A-Z][A-Z0-9]) {1,2}-(?: (.*))?$/,
    tags: {},
    first: "TY",
  },
];

/** Enough to tell how a file writes its tags. */
const LOOKED_AT = 20_000;

const dialectOf = (text: string): Dialect | undefined => {
  const head = text
    .slice(0, LOOKED_AT)
    .replaceAll("\r", "")
    .replace(/^\uFEFF/, "");
  return DIALECTS.find(({ isSpoken }) => isSpoken(head));
};

/** Whether a text is made of tags and values. */
export const hasTags = (text: string): boolean => dialectOf(text) !== undefined;

function taggedIn(line: string, { line: shape, tags }: Dialect): Tagged | null {
  const [, given, value = ""] = shape.exec(line) ?? [];
  if (given === undefined) return null;
  const tag = given.trim();
  return { tag: tags[tag] ?? tag, value };
}

/** The entries of a text of tags and values; lines without a tag go on with the value before them. */
export function taggedEntries(text: string): Tags[] {
  const dialect = dialectOf(text);
  if (dialect === undefined) return [];
  const entries: Tags[] = [];
  let tags = new Map<string, string[]>();
  let last: string[] | undefined;
  let isListed = false;
  const end = () => {
    if (tags.size > 0) entries.push(tags);
    tags = new Map();
    last = undefined;
  };
  const goOn = (values: string[], line: string) =>
    values.push(isListed ? line : `${values.pop()} ${line}`);
  for (const line of text.split(/\r?\n/)) {
    const found = taggedIn(line, dialect);
    if (found === null) {
      if (last !== undefined && line.trim() !== "") goOn(last, line.trim());
      continue;
    }
    // An entry whose end is missing ends where the next begins.
    if (found.tag === "ER" || (found.tag === dialect.first && tags.has(found.tag))) end();
    if (found.tag === "ER") continue;
    last = tags.get(found.tag) ?? [];
    tags.set(found.tag, last);
    last.push(found.value);
    isListed = dialect.listed?.has(found.tag) === true;
  }
  end();
  return entries;
}
