/** What outlines call the states of their entries, where they do not say. */
const STATES =
  "TODO|DONE|NEXT|WAITING|READING|READ|UNREAD|SKIM|SKIMMED|STARTED|HOLD|SOMEDAY|CANCELL?ED";
/** Lines that programmes keep beside the text. */
const UNSEEN = /^\s*(?:#\+|#\s|(?:CLOSED|SCHEDULED|DEADLINE|CLOCK):|:(?:LOGBOOK|PROPERTIES|END):)/i;
const PROPERTY = /^\s{0,20}:([\w-]{1,60}):(.*)$/;
/** What lies behind it may be read again for every mark. */
const LONGEST_LINE = 4000;

const LINK = /\[\[([^[\]\n]{1,1000})\](?:\[([^[\]\n]{1,500})\])?\]/g;
const BOLD = /(?<![^\s(])\*(?=\S)([^*\n]{1,400}?)(?<=\S)\*(?![\p{L}\p{N}])/gu;
const SLANTED = /(?<![^\s(])\/(?=\S)([^/\n]{1,400}?)(?<=\S)\/(?![\p{L}\p{N}/])/gu;
const CODE = /(?<![^\s(])([=~])(?=\S)([^=~\n]{1,400}?)(?<=\S)\1(?![\p{L}\p{N}])/gu;

/** A link as Markdown; a citation names a paper that lies elsewhere. */
function linked(_: string, target: string, text?: string): string {
  if (/^cite/i.test(target)) return "[](citation.pdf)";
  const address = target.replace(/^(?:file|attachment):/i, "").replaceAll(" ", "%20");
  return text === undefined ? `<${address}>` : `[${text}](<${address}>)`;
}

/** A DOI that stands alone as the address that it is. */
const addressed = (value: string): string =>
  value.replace(/^10\.\d{4,9}\/\S+$/, "<https://doi.org/$&>");

const inline = (line: string): string =>
  line
    .replaceAll(BOLD, "**$1**")
    .replaceAll(SLANTED, "_$1_")
    .replaceAll(CODE, "`$2`")
    .replaceAll(LINK, linked)
    .replace(/\\\\$/, "  ");

/** The states that a file names, and the usual ones. */
function headingOf(text: string): RegExp {
  const named = [...text.matchAll(/^#\+(?:SEQ_|TYP_)?TODO:(.*)$/gim)].flatMap(
    ([, words = ""]) => words.match(/[A-Z][A-Z_-]+/g) ?? [],
  );
  const states = [STATES, ...named].join("|");
  return new RegExp(
    String.raw`^(\*+)\s+(?:(?:${states})\s+)?(?:\[#\w\]\s+)?(.*?)(?:\s+:[\w@#%:]+:)?\s*$`,
  );
}

/**
 * An outline in Org as Markdown, line by line. The parser of Org for JavaScript that is kept well,
 * uniorg, takes nine seconds for 6 kB of opened emphasis.
 */
export function markdownOfOrg(text: string): string {
  const heading = headingOf(text);
  return text
    .split("\n")
    .flatMap((whole) => {
      const line = whole.slice(0, LONGEST_LINE);
      const [, stars, title] = heading.exec(line) ?? [];
      if (stars !== undefined)
        return ["", `${"#".repeat(Math.min(6, stars.length))} ${inline(title ?? "")}`, ""];
      if (/^\s*:END:/i.test(line)) return [""];
      if (UNSEEN.test(line)) return [];
      const [, key, value = ""] = PROPERTY.exec(line) ?? [];
      if (key === undefined) return [inline(line)];
      return /https?:|10\.\d{4,9}\//.test(value) ? [`${key}: ${addressed(value.trim())}  `] : [];
    })
    .join("\n");
}
