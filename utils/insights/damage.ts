/** A kind of damage, its replacement, and text that all such damage contains (much faster to search for). */
export type Rule = readonly [
  damage: RegExp,
  mended: string | ((found: RegExpExecArray) => string),
  hint?: string,
];

const FULL_WIDTH = "０".charCodeAt(0) - "0".charCodeAt(0);
const SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
const ENTITIES: Record<string, string> = {
  times: "×",
  plusmn: "±",
  asymp: "≈",
  minus: "-",
  ndash: "–",
  mdash: "—",
  gt: ">",
  ge: "≥",
  lt: "<",
  le: "≤",
  percnt: "%",
  "#37": "%",
  nbsp: " ",
  thinsp: "\u2009",
  amp: "&",
};

const exponent = (raised: string) =>
  raised.replaceAll(/./g, (one) => (one === "⁻" ? "-" : String(SUPERSCRIPTS.indexOf(one))));

/** Characters of web pages and of Chinese and Japanese text. */
const CHARACTERS: Rule[] = [
  [
    new RegExp(`&(${Object.keys(ENTITIES).join("|")});`, "g"),
    ([found, name = ""]) => ENTITIES[name] ?? found,
    "&",
  ],
  [/[０-９％＋－]/g, ([found]) => String.fromCharCode(found.charCodeAt(0) - FULL_WIDTH)],
  [/(?<=\d)．(?=\d)/g, ".", "．"],
  [/(?<=\d)，(?=\d{3}(?!\d))/g, ",", "，"],
  [/[\u00A0\u2005-\u200A\u202F](?<=\d.)(?=\d{3}(?!\d))/g, ","],
  [/−(?=\s?[\d.])/g, "-", "−"],
  [/[⁻⁰¹²³⁴-⁹](?<=\b10.)[⁻⁰¹²³⁴-⁹]*/g, ([found]) => `^${exponent(found)}`],
];

/** Words and addresses that PDF text layers split. */
const WORDS: Rule[] = [
  // A word hyphenated at a line end; "pre- and post-" is left as it is.
  [
    /- (?=(?!and\b|or\b|to\b|the\b|as\b|in\b|of\b|with\b|based\b)[a-z]{2})(?<=[a-z]- )(?<!https?:\/\/\S{1,99}- )/g,
    "",
    "- ",
  ],
  // All white space except single spaces: there are too many of those to rewrite each.
  [/[^\S ]\s*| \s+/g, " "],
  [/\\href\{(?=[^{}\s]{1,300}\})/g, "", "{"],
  [/(?<=[a-z,;:])(?=https?:\/\/)/g, " ", "http"],
  // The text of a TeX link without its "\href" is not part of the address: "https://a.io/b{here}".
  [/\{(?<=https?:\/\/[^\s{}]{1,300}\{)/g, " ", "{"],
  // Spaces in an address: "https: //", "github. com/", "github.com/lab/ two-words".
  [/(?<=\bhttps?) ?: ?(?=\/\/)/g, ":", "//"],
  [/(?<=\bhttps?:)\/(?=\w)/g, "//", "http"],
  [/(?<=https?:\/\/) /g, "", "//"],
  [/(?<=https?:\/\/\S{1,99}[a-z]-) (?=[a-z])/g, "", "//"],
  [/(?<=\b(?:github|gitlab|huggingface)) ?\. ?(?=(?:com|co|io)\/)/g, ".", "/"],
  [/(?<=\bgithub\.com\/[\w.-]{1,40}\/) (?=\w{1,40}[-_]\w)/g, "", "/ "],
  [/(?<=https?:\/\/[\w.-]{1,40}\.) (?=(?:com|io|org|ms|co|net|ai)\b)/g, "", "//"],
  [/(?<=https?:\/\/[\w.-]{1,40}\/) (?=[\w.-]{1,40}\/)/g, "", "//"],
];

/** Symbols as TeX commands. */
const SIGNS: Rule[] = [
  [/\\textasciitilde\s?|\\sim\s?|\\approx\s?|~(?=\$?\d)|∼ ?|≈ ?/g, "~"],
  [/\\times/g, "×", "\\"],
  [/\\mu\b\s?/g, "µ", "\\"],
  [/\^\{?\\circ\}?/g, "°", "\\"],
  [/\\(?:right|long)?arrow|\\to\b|->|→|⟶/g, "→"],
  [/\\(?:geq?|geqslant)\b|≥/g, "≥"],
  [/\\(?:leq?|leqslant)\b|≤/g, "≤"],
  [/\\pm/g, "±", "\\"],
  [/\\(?:textbf|textit|emph|text|mathrm|mathbf|texttt|bf|doublecheck)\b/g, "", "\\"],
  [/\\textbackslash\b\s?/g, "\\", "\\"],
  [/\\[!,;:()[\]]/g, "", "\\"],
  [/\\(?=[%$&_#])/g, "", "\\"],
];

/** Symbols and spaces lost, garbled or repeated around numbers. */
const NUMBERS: Rule[] = [
  [/le(?=\d)(?<=\b[a-zA-Z-]{1,20} le)/g, "≤"],
  [/ ?times(?=\d|[ .,;)]|$)(?<=\d ?times)/g, "×", "times"],
  [/, (?=\d{3} [a-z])(?<=\d, )/g, ","],
  [/(?<=(?<![\d.,])\d{1,3}) (?=000 [a-z])/g, ",", " 000"],
  [/\}\{/g, " ", "{"],
  // A dollar sign before digits is money: those of formulas are already removed.
  [/\$(?!\d)|[{}]/g, ""],
  // "79%for": the space before a word is missing.
  [/(?<=\d%?)(?=(?:and|by|for|with|from|over|compared|respectively)\s)/g, " "],
  [/(?=\d{1,4}(?:\.\d{1,4})?%)(?<=\b(?:and|by|of|to|over|about))/g, " ", "%"],
  // "69.4%69.4% 69.4%": a formula that was copied in several notations.
  [/(?<![\d.])(\d[\d.,]{0,12} ?[%×])(?:\1)+(?: ?\1)*(?!\d)/g, ([, once = ""]) => once],
];

/** Applied in this order: later rules see the output of earlier ones. No rule backtracks over more than a word. */
export const RULES: readonly Rule[] = [...CHARACTERS, ...WORDS, ...SIGNS, ...NUMBERS];
