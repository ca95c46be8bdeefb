import { withoutSpans } from "@/utils/sources/read/spans";

const COMMENT = { open: "<!--", close: "-->" };
/** "[[doi:10.1000/xyz|Nature 381]]", "[[Journal of Lamps]]" */
const PAGE = /\[\[([^[\]|\n]{1,300})(?:\|([^[\]\n]{0,300}))?\]\]/g;
const LINK = /\[(https?:[^\s[\]]{1,1000})(?:\s([^[\]\n]{0,500}))?\]/g;
/** "{{doi|10.1000/xyz}}", "{{cite journal |title=… |doi=…}}" */
const TEMPLATE = /\{\{([^{}|\n]{1,60})(?:\|([^{}]{0,2000}))?\}\}/g;
const BOLD = /'''(?!')([^\n]{1,500}?)'''/g;
const SLANTED = /''(?!')([^\n]{1,500}?)''/g;
/** What tells how a cell looks, before its bar. */
const LOOKS = /^[^|[\]{}=]{0,100}=[^|[\]{}]{0,300}\|/;
/** What lies behind it may be read again for every mark. */
const LONGEST_LINE = 6000;

const linkTo = (address: string, text: string): string =>
  `<a href="${address.replaceAll('"', "%22")}">${text}</a>`;

const REGISTRIES: Readonly<Record<string, string>> = {
  doi: "https://doi.org/",
  arxiv: "https://arxiv.org/abs/",
};

function page(_: string, target: string, text: string = target): string {
  if (/^https?:/.test(target)) return linkTo(target, text);
  const at = target.indexOf(":");
  const space = target.slice(0, Math.max(0, at)).trim().toLowerCase();
  const registry = REGISTRIES[space];
  if (registry !== undefined) return linkTo(registry + target.slice(at + 1).trim(), text);
  return /^(?:file|image|media|category|datei|bild|kategorie)$/.test(space) ? "" : text;
}

/** A template that cites a paper, or names one by its id; others are left out. */
function template(_: string, name: string, inner = ""): string {
  const registry = REGISTRIES[name.trim().toLowerCase()];
  if (registry !== undefined)
    return linkTo(registry + (inner.split("|", 1)[0] ?? "").trim(), "link");
  if (!/^\s{0,9}cit(?:e|ation)\b/i.test(name)) return "";
  const fields = new Map(
    inner.split("|").map((field) => {
      const at = field.indexOf("=");
      return [field.slice(0, Math.max(0, at)).trim().toLowerCase(), field.slice(at + 1).trim()];
    }),
  );
  const of = (key: string) => fields.get(key) ?? "";
  const ids = Object.entries(REGISTRIES).flatMap(([key, site]) => (of(key) ? site + of(key) : []));
  const address = ids[0] ?? of("url");
  return address === "" ? `“${of("title")}”` : linkTo(address, of("title"));
}

const inline = (text: string): string =>
  text
    .slice(0, LONGEST_LINE)
    .replaceAll(TEMPLATE, template)
    .replaceAll(PAGE, page)
    .replaceAll(LINK, (_, address: string, name = "link") => linkTo(address, name))
    .replaceAll(BOLD, "<b>$1</b>")
    .replaceAll(SLANTED, "<i>$1</i>");

/** The cells of a line of a table, each with its element. */
function cellsOf(line: string): string {
  const name = line.startsWith("!") ? "th" : "td";
  return line
    .slice(1)
    .split(name === "th" ? /!!|\|\|/ : "||")
    .map((cell) => `<${name}>${inline(cell.replace(LOOKS, "").trim())}`)
    .join("");
}

/** A line within a table. */
function rowLine(line: string): string {
  if (line.startsWith("|}")) return "</table>";
  if (line.startsWith("|-")) return "<tr>";
  if (line.startsWith("|+")) return "";
  return /^[|!]/.test(line) ? cellsOf(line) : ` ${inline(line)}`;
}

/** A line outside of tables. */
function plainLine(line: string): string {
  const [, level = "", heading = ""] = /^(={1,6})([^=].{0,300}?)={1,6}\s{0,9}$/.exec(line) ?? [];
  if (level !== "") return `<h${level.length}>${inline(heading.trim())}</h${level.length}>`;
  const [, marks = "", item = ""] = /^([*#:;]{1,9})(.*)$/.exec(line) ?? [];
  if (/[*#]/.test(marks)) return `<ul><li>${inline(item.trim())}</li></ul>`;
  return line.trim() === "" ? "<p>" : `${inline(marks === "" ? line : item)} `;
}

/** A page of a wiki, as MediaWiki writes it, as HTML: its tables, lists, headings and links. */
export function htmlOfWiki(text: string): string {
  let isInTable = false;
  return withoutSpans(text.replaceAll("\r", ""), COMMENT)
    .split("\n")
    .map((whole) => {
      const line = whole.trimStart();
      if (line.startsWith("{|")) {
        isInTable = true;
        return "<table><tr>";
      }
      const html = isInTable ? rowLine(line) : plainLine(line);
      if (line.startsWith("|}")) isInTable = false;
      return html;
    })
    .join("\n")
    .replaceAll("</ul>\n<ul>", "\n");
}
