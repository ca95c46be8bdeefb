import { closingBrace } from "./read/bibtex-fields";
import { titleOfBibitem } from "./read/bibitem";
import type { PaperId } from "@/utils/domain/paper-id";
import { addressesIn, arxivIdsIn, idOf, idsOf } from "./read/addresses";
import { Gathered } from "./read/gathered";
import { type Source, sourceOf } from "./source";

/** Where an entry begins: a `\bibitem` of BibTeX's styles, an `\entry` of biblatex. */
const ENTRY = /\\bibitem\b|\\entry\{[^{}\n]{1,200}\}\{[^{}\n]{1,40}\}\{/g;
const END = /\\end\{thebibliography\}|\\endentry\b/;
const DOI =
  /\b(?:doi|DOI)\W{1,9}(10\.\d{4,9}\/[^\s{},]{1,200})|\\verb\{doi\}\s{0,9}\\verb\s(10\.\S{1,200})/g;
const EPRINT = /\\verb\{eprint\}\s{0,9}\\verb\s(\d{4}\.\d{4,5})/;
/** "[hep-th/9711200]", "[arXiv:2401.00001 [cs.LG]]" as INSPIRE writes them */
const BRACKETED = /\[([a-z-]{2,12}(?:\.[A-Z]{2})?\/\d{7})\b/g;
const YEAR = /\b(?:19|20)\d\d\b(?!\.\d)/;
/** No reference is longer. */
const LONGEST = 20_000;

/** An entry's body, behind its label and its key. */
function bodyOf(entry: string): string {
  const label = /^\\bibitem\s{0,9}%?\s{0,9}\[/.exec(entry)?.[0].length ?? 0;
  // A label in brackets holds braces; the key stands in the first ones behind it.
  const from = label === 0 ? 0 : labelEnd(entry, label);
  const key = closingBrace(entry, entry.indexOf("{", from));
  return key < 0 ? "" : entry.slice(key + 1);
}

/** Where a label ends: at the first bracket outside of braces. */
function labelEnd(entry: string, start: number): number {
  let depth = 0;
  for (let at = start; at < entry.length; at++) {
    const sign = entry[at];
    if (sign === "{") depth++;
    else if (sign === "}") depth--;
    else if (sign === "]" && depth === 0) return at;
  }
  return entry.length;
}

/** Whether the line of an entry begins as a comment. */
const isCommentedOut = (text: string, start: number): boolean =>
  /(?:^|\n)[^\S\n]*%[^\n]*$/.test(text.slice(Math.max(0, start - 200), start));

/** The entries of a text, each without what follows its bibliography. */
function entriesIn(text: string): string[] {
  const starts = [...text.matchAll(ENTRY)].flatMap(({ index }) =>
    isCommentedOut(text, index) ? [] : [index],
  );
  return starts.map((start, at) => {
    const entry = text.slice(start, Math.min(starts[at + 1] ?? text.length, start + LONGEST));
    return entry.split(END, 1)[0] ?? "";
  });
}

/** The ids that a body names in its words, its links and biblatex's fields. */
function idsIn(body: string): PaperId[] {
  const dois = [...body.matchAll(DOI)].map(([, named, verb]) => `https://doi.org/${named ?? verb}`);
  const eprints = [EPRINT.exec(body)?.[1], ...[...body.matchAll(BRACKETED)].map(([, id]) => id)];
  const named = eprints.flatMap((id) => (id === undefined ? [] : idOf(id)));
  return [...arxivIdsIn(body), ...named, ...idsOf(dois)];
}

function gather(entry: string, into: Gathered): void {
  const body = bodyOf(entry);
  const title = titleOfBibitem(body);
  if (title === undefined) return into.skip("This reference names no title", body);
  const plain = body.replaceAll(/\\([%_#&])/g, "$1");
  const year = YEAR.exec(body.replaceAll(/https?:\S+/g, ""))?.[0];
  into.add({
    title,
    ids: idsIn(plain),
    links: addressesIn(plain.replaceAll(/[{}]/g, " ")),
    ...(year !== undefined && { date: year }),
  });
}

function parse(text: string) {
  const gathered = new Gathered();
  for (const entry of entriesIn(text)) gather(entry, gathered);
  return gathered.digest("References");
}

/** The bibliography that LaTeX prints from (".bbl"), alone or at the end of a paper's source. */
export const latexBibliography: Source = sourceOf("markup", {
  id: "latex-bibliography",
  name: "LaTeX bibliography",
  recognises: (text) => /\\bibitem\s{0,9}%?\s{0,9}[[{]|\\entry\{[^{}\n]{1,200}\}\{/.test(text),
  parse,
});
