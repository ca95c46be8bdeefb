/**
 * Strings of either quote, one without an end to the end of the text; names with the bracket of a call
 * behind them; brackets of tuples; commas before a closing bracket.
 */
const TOKEN =
  /"[^"\\]*(?:\\[^][^"\\]*)*(?:"|\\?$)|'[^'\\]*(?:\\[^][^'\\]*)*(?:'|\\?$)|[A-Za-z_][\w.]*(?:\s*\()?|[()]|,(?=\s{0,200}[)\]}])/g;

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

const quoted = (text: string): string => `"${text.slice(1, -1).replaceAll(ESCAPE, escaped)}"`;

function asJson(token: string): string {
  if (/^["']/.test(token)) return quoted(token);
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
    if (!/^\s*[[{][\s[{(]*["'}\]]/.test(text.slice(0, 1000)) || !/[\]}]\s*$/.test(text.slice(-100)))
      throw error;
    try {
      return JSON.parse(text.replaceAll(TOKEN, asJson));
    } catch {
      throw error;
    }
  }
}
