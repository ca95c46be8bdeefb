import type { BibtexFields } from "./bibtex-fields";

/** Entries that are no papers. */
const NO_PAPER =
  /^(?:comment|preamble|string|proceedings|mvproceedings|periodical|set|xdata|control|software|dataset|movie|video|image|audio|music|artwork|performance|legislation|legal|jurisdiction|patent)$/i;
/** Entries of whatever has an address. */
const OF_WEB = /^(?:online|electronic|www|webpage|website)$/i;
const IDENTIFYING = ["doi", "eprint", "abstract"];

const holds = (fields: BibtexFields, names: readonly string[]): boolean =>
  names.some((name) => (fields.get(name) ?? "").trim() !== "");

/** Whether entries of a type are no papers, whatever is in them. */
export const isOtherType = (type: string): boolean => NO_PAPER.test(type);

/** Whether an entry may be of anything on the web, and neither an id nor an abstract shows that it is a paper. */
export function isOfWeb(type: string, fields: BibtexFields): boolean {
  if (holds(fields, IDENTIFYING) || /arxiv/i.test([...fields.values()].join(" "))) return false;
  const isUnsigned = !holds(fields, ["author", "editor", "journal", "booktitle", "institution"]);
  return OF_WEB.test(type) || (/^misc$/i.test(type) && isUnsigned);
}
