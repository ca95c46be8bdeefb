/** A string of either quote with the mark that Python may put before it; one without an end to the end of the text. */
const STRING = /[bu]?(?:"[^"\\]*(?:\\[^][^"\\]*)*(?:"|\\?$)|'[^'\\]*(?:\\[^][^'\\]*)*(?:'|\\?$))/g;
/**
 * Strings, those behind each other as one; names with the bracket of a call behind them; brackets of
 * tuples; commas before a closing bracket.
 */
const TOKEN = new RegExp(
  String.raw`${STRING.source}(?:\s{1,200}${STRING.source})*|[A-Za-z_][\w.]*(?:\s*\()?|[()]|,(?=\s{0,200}[)\]}])`,
  "g",
);

const LITERALS: Readonly<Record<string, string>> = {
  None: "null",
  True: "true",
  False: "false",
  nan: "null",
  NaN: "null",
  inf: "null",
};
const BRACKETS: Readonly<Record<string, string>> = { "(": "[", ")": "]", ",": "" };

/** What stands otherwise in strings of JSON: escapes, bare marks of quotation, control characters. */
const ESCAPE =
  // oxlint-disable-next-line no-control-regex -- JSON has none of them in strings
  /\\(?:x([\da-fA-F]{2})|U([\da-fA-F]{8})|([^]))|["\u0000-\u001F]/g;

function escaped(whole: string, short?: string, long?: string, other?: string): string {
  const code = Number.parseInt(short ?? long ?? "", 16);
  if (code <= 0x10_ff_ff) return JSON.stringify(String.fromCodePoint(code)).slice(1, -1);
  if (other !== undefined) return /["\\/bfnrtu]/.test(other) ? whole : other.trim();
  return whole === '"' ? String.raw`\"` : " ";
}

/** Most strings escape nothing but their own marks. */
// oxlint-disable-next-line no-control-regex -- as above
const SPECIAL = /\\[^']|["\u0000-\u001F]/;

function inner(text: string): string {
  const own = text.slice(/^["']/.test(text) ? 1 : 2, -1);
  return SPECIAL.test(own) ? own.replaceAll(ESCAPE, escaped) : own.replaceAll(String.raw`\'`, "'");
}

const quoted = (strings: string): string =>
  `"${[...strings.matchAll(STRING)].map(([one]) => inner(one)).join("")}"`;

function asJson(token: string): string {
  if (/^[bu]?["']/.test(token)) return quoted(token);
  // A call, as of a date: what is in its brackets is a list.
  if (token.endsWith("(")) return "[";
  return LITERALS[token] ?? BRACKETS[token] ?? token;
}

/**
 * A value of JSON, or what Python prints of one: single quotes, None, True and False, tuples. Throws
 * what `JSON.parse` says of the text as it stands.
 */
export function parseValue(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (
      !/^\s*[[{][\s[{(]*[bu]?["'}\]]/.test(text.slice(0, 1000)) ||
      !/[\]}]\s*$/.test(text.slice(-100))
    )
      throw error;
    try {
      return JSON.parse(text.replaceAll(TOKEN, asJson));
    } catch {
      throw error;
    }
  }
}
