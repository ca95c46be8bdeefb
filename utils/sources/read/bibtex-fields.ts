import { textOfTex } from "@/utils/domain/folding/tex-text";

/** Fields of an entry by their names in lower case, as text; people as they stand. */
export type BibtexFields = ReadonlyMap<string, string>;
/** What `@string` puts in place of a word, by it in lower case. */
export type Strings = ReadonlyMap<string, string>;

interface Value {
  value: string;
  end: number;
  isWhole: boolean;
}

/** Where the braces that open at `start` close; -1 where they never do. */
export function closingBrace(text: string, start: number): number {
  let depth = 0;
  for (let at = start; at < text.length; at++) {
    const character = text[at];
    if (character === "\\") at++;
    else if (character === "{") depth++;
    else if (character === "}" && --depth === 0) return at;
  }
  return -1;
}

/** Where a quoted value ends: at a quote outside of braces. */
function closingQuote(text: string, start: number): number {
  let depth = 0;
  for (let at = start + 1; at < text.length; at++) {
    const character = text[at];
    if (character === "\\") at++;
    else if (character === "{") depth++;
    else if (character === "}") depth = Math.max(0, depth - 1);
    else if (character === '"' && depth === 0) return at;
  }
  return -1;
}

/** The next field begins with a line. */
const NEXT = /\n[ \t]{0,40}[a-zA-Z][\w-]{0,40} {0,9}= {0,9}["{\w]/g;

/** What is left of the end of a value before the next field. */
const withoutEnd = (value: string): string => {
  let end = value.length;
  while (end > 0 && ' \t\r\n,}"'.includes(value[end - 1] ?? "")) end--;
  return value.slice(0, end);
};

/** A braced or quoted value; one without its end ends where the next field begins. */
function enclosed(body: string, start: number): Value {
  const end = body[start] === "{" ? closingBrace(body, start) : closingQuote(body, start);
  if (end >= 0) return { value: body.slice(start + 1, end), end: end + 1, isWhole: true };
  NEXT.lastIndex = start + 1;
  const next = NEXT.exec(body)?.index ?? -1;
  return next < 0
    ? { value: "", end: body.length, isWhole: false }
    : { value: withoutEnd(body.slice(start + 1, next)), end: next, isWhole: true };
}

const BARE = /[^\s,{}"#=]{1,200}/y;
const JOINED = /\s{0,200}#\s{0,200}/y;

function partAt(body: string, start: number, strings: Strings): Value {
  if (body[start] === "{" || body[start] === '"') return enclosed(body, start);
  BARE.lastIndex = start;
  const bare = BARE.exec(body)?.[0] ?? "";
  const value = strings.get(bare.toLowerCase()) ?? bare;
  return { value, end: start + bare.length, isWhole: true };
}

/** The value at `start`: its parts, braced, quoted or named, put together. */
function valueAt(body: string, start: number, strings: Strings): Value {
  const parts: string[] = [];
  let at = start;
  for (;;) {
    const { value, end, isWhole } = partAt(body, at, strings);
    parts.push(value);
    JOINED.lastIndex = end;
    const joined = isWhole && end > at ? JOINED.exec(body) : null;
    if (joined === null) return { value: parts.join(""), end: Math.max(end, start + 1), isWhole };
    at = end + joined[0].length;
  }
}

/** Fields in which a tilde is no space, and two dashes are two. */
const ADDRESS = /^(?:url|pdf|doi|eprint|link|code|ee|biburl|bdsk-url-\d)$/;

/** Braces in it keep names together, and are read with it. */
const AS_IT_STANDS = /^author$/;

const textOf = (name: string, value: string): string =>
  AS_IT_STANDS.test(name)
    ? value
    : ADDRESS.test(name)
      ? value.replaceAll(/\\([&%$#_{}~])|[{}]/g, "$1")
      : textOfTex(value);

const NAME = /([a-zA-Z][\w-]*)\s{0,200}=\s{0,200}/y;
/** A word without "=" behind it is no name, and no part of it is. */
const PASSED = /[a-zA-Z][\w-]*|[^a-zA-Z]+/y;

/** The fields of an entry, behind its key; those that do not end are left out. */
export function fieldsOf(body: string, strings: Strings): BibtexFields {
  const fields = new Map<string, string>();
  const key = /^[^,={}"]*,/.exec(body.slice(0, 300))?.[0].length ?? 0;
  for (let at = key; at < body.length;) {
    NAME.lastIndex = at;
    const match = NAME.exec(body);
    if (match === null) {
      PASSED.lastIndex = at;
      at += Math.max(1, PASSED.exec(body)?.[0].length ?? 1);
      continue;
    }
    const { value, end, isWhole } = valueAt(body, NAME.lastIndex, strings);
    const name = (match[1] ?? "").toLowerCase();
    if (isWhole && !fields.has(name)) fields.set(name, textOf(name, value));
    at = end;
  }
  return fields;
}

const DEFINED = /^\s{0,200}([\w:.+/-]{1,200})\s{0,9}=\s{0,9}/;

/** What an `@string` puts in place of which word; nothing where it is torn. */
export function stringIn(body: string, strings: Strings): readonly [string, string] | null {
  const [before = "", name] = DEFINED.exec(body) ?? [];
  if (name === undefined) return null;
  return [name.toLowerCase(), valueAt(body, before.length, strings).value];
}
