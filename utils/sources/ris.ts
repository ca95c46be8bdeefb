import { addressesIn, idOf } from "./read/addresses";
import { Gathered } from "./read/gathered";
import { type Source, sourceOf } from "./source";

/** RIS has "TI  - …", PubMed "TI  - …" and "PMID- …". */
const LINE = /^([A-Z][A-Z0-9]{1,3}) {0,2}- ?(.*)$/;
/** EndNote has "%T …": its tags by those of RIS. */
const ENDNOTE = /^%([0-9A-Z@]) (.*)$/;
const TAGS: Readonly<Record<string, string>> = {
  T: "TI",
  X: "AB",
  U: "UR",
  R: "DO",
  D: "PY",
};
/** Tags that begin an entry. */
const FIRST = /^(?:TY|PMID|%0)$/;

function tagged(line: string): { tag: string; value: string } | null {
  const [, tag, value = ""] = LINE.exec(line) ?? [];
  if (tag !== undefined) return { tag, value };
  const [, letter, text = ""] = ENDNOTE.exec(line) ?? [];
  return letter === undefined ? null : { tag: TAGS[letter] ?? `%${letter}`, value: text };
}

function gather(tags: Map<string, string[]>, into: Gathered): void {
  const first = (...names: string[]) => names.flatMap((name) => tags.get(name) ?? [])[0] ?? "";
  const all = (...names: string[]) => names.flatMap((name) => tags.get(name) ?? []);
  into.add({
    title: first("TI", "T1", "CT"),
    abstract: first("AB", "N2"),
    ids: all("DO", "M3", "AN", "AID", "LID").flatMap((id) => idOf(id.replace(/ \[doi\]$/, ""))),
    links: all("UR", "L1", "L2", "LK").flatMap(addressesIn),
    date: first("DA", "PY", "Y1"),
  });
}

function parse(text: string) {
  const gathered = new Gathered();
  let tags = new Map<string, string[]>();
  let last: string[] | undefined;
  const end = () => {
    if (tags.size > 0) gather(tags, gathered);
    tags = new Map();
    last = undefined;
  };
  for (const line of text.split(/\r?\n/)) {
    const found = tagged(line);
    if (found === null) {
      if (last !== undefined && line.trim() !== "") last.push(`${last.pop()} ${line.trim()}`);
      continue;
    }
    if (found.tag === "ER" || FIRST.test(found.tag)) end();
    if (found.tag === "ER") continue;
    last = tags.get(found.tag) ?? [];
    tags.set(found.tag, last);
    last.push(found.value);
  }
  end();
  return gathered.digest("References");
}

/** RIS, which reference managers and publishers export, and its kin: PubMed's and EndNote's. */
export const ris: Source = sourceOf("lines", {
  id: "ris",
  name: "RIS, PubMed or EndNote",
  recognises: (text) => /^\s*(?:TY  ?- ?|PMID- \d|%0 \S)/.test(text),
  parse,
});
