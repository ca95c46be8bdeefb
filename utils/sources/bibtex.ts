import { addressesIn, idOf } from "./read/addresses";
import { bibtexEntries, type BibtexFields } from "./read/bibtex-entries";
import { Gathered } from "./read/gathered";
import { type Source, sourceOf } from "./source";

function gather(fields: BibtexFields, into: Gathered): void {
  const of = (...names: string[]) =>
    names.map((name) => fields.get(name) ?? "").find(Boolean) ?? "";
  const arxiv =
    /^arxiv$/i.test(of("archiveprefix", "eprinttype")) || /^\d{4}\.\d/.test(of("eprint"));
  into.add({
    title: of("title"),
    abstract: of("abstract"),
    ids: [
      ...(arxiv ? idOf(of("eprint")) : []),
      ...idOf(of("doi")),
      ...idOf(/arXiv:\s?(\S+)/i.exec(of("journal"))?.[1] ?? ""),
      ...idOf(/^abs\/(\S+)$/i.exec(of("volume"))?.[1] ?? ""),
    ],
    links: ["url", "pdf", "code", "note", "howpublished"].flatMap((name) => addressesIn(of(name))),
    date: [of("year"), of("month")].filter(Boolean).join(" "),
  });
}

function parse(text: string) {
  const gathered = new Gathered();
  const { entries, torn } = bibtexEntries(text);
  for (const fields of entries) gather(fields, gathered);
  for (const entry of torn) gathered.skip("This entry does not end", entry);
  return gathered.digest("References");
}

/** BibTeX. */
export const bibtex: Source = sourceOf("markup", {
  id: "bibtex",
  name: "BibTeX",
  recognises: (text) => /^(?:\s*%[^\n]*\n)*\s*@[a-zA-Z]+\s*[{(]/.test(text),
  parse,
});
