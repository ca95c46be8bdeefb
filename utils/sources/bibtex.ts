import { addressesIn, arxivIdsIn, idOf } from "./read/addresses";
import { bibtexEntries } from "./read/bibtex-entries";
import { bibtexPeople } from "./read/bibtex-people";
import type { BibtexFields } from "./read/bibtex-fields";
import { Gathered } from "./read/gathered";
import { abstractText, withoutMarkup } from "./read/inline-markup";
import { venueName } from "./read/venue";
import { wholeTitle } from "./read/whole-title";
import { type Source, sourceOf } from "./source";

function gather(fields: BibtexFields, into: Gathered): void {
  const of = (...names: string[]) =>
    names.map((name) => fields.get(name) ?? "").find(Boolean) ?? "";
  const title = withoutMarkup(wholeTitle(of("title"), of("subtitle")));
  if (title.trim() === "") return into.skip("No title", of("abstract"));
  const arxiv =
    /^arxiv$/i.test(of("archiveprefix", "eprinttype")) || /^\d{4}\.\d/.test(of("eprint"));
  into.add({
    title,
    abstract: abstractText(of("abstract")),
    ids: [
      ...(arxiv ? idOf(of("eprint")) : []),
      ...idOf(of("doi")),
      ...idOf(/arXiv:\s?(\S+)/i.exec(of("journal"))?.[1] ?? ""),
      ...arxivIdsIn(of("note")),
      ...idOf(/^abs\/(\S+)$/i.exec(of("volume"))?.[1] ?? ""),
    ],
    links: ["url", "pdf", "code", "note", "howpublished"].flatMap((name) => addressesIn(of(name))),
    date: of("date") || [of("year"), of("month")].filter(Boolean).join(" "),
    authors: bibtexPeople(of("author")),
    venue: ["journal", "journaltitle", "booktitle"]
      .map((name) => venueName(of(name)))
      .find(Boolean),
    organisation: of("institution", "school") || undefined,
  });
}

function parse(text: string) {
  const gathered = new Gathered();
  const { entries, torn } = bibtexEntries(text);
  for (const fields of entries) gather(fields, gathered);
  for (const entry of torn) gathered.skip("This entry does not end", entry);
  return gathered.digest("References");
}

/** An entry at the beginning of a line. */
const ENTRY = /(?:^|\n)[^\S\n]*@[a-zA-Z]{1,40}\s{0,9}[{(]\s{0,9}[^{}=,\n]{0,200}[,=]/;
/** Comments before the first entry. */
const COMMENTS = /^(?:\s*%[^\n]*\n)*\s*@[a-zA-Z]+\s*[{(]/;
/** A file is BibTeX of which entries are the most. */
const MOST = 0.5;

const isMostlyEntries = (text: string): boolean =>
  bibtexEntries(text).length > MOST * text.trim().length;

/** BibTeX. */
export const bibtex: Source = sourceOf("markup", {
  id: "bibtex",
  name: "BibTeX",
  recognises: (text) => COMMENTS.test(text) || (ENTRY.test(text) && isMostlyEntries(text)),
  parse,
});

/** Entries of BibTeX in a text of any other kind. */
export const bibtexWithin: Source = { ...bibtex, recognises: (text) => ENTRY.test(text) };
