import { addressesIn, idOf } from "./read/addresses";
import { Gathered } from "./read/gathered";
import { abstractText, withoutMarkup } from "./read/inline-markup";
import { hasTags, type Tags, taggedEntries } from "./read/tagged-lines";
import { type Source, sourceOf } from "./source";

/** What stands before the first entry of an index, and behind the last. */
const isHead = (tags: Tags) => [...tags.keys()].every((tag) => /^(?:FN|VR|EF)$/.test(tag));

function gather(tags: Tags, into: Gathered): void {
  const all = (...names: string[]) => names.flatMap((name) => tags.get(name) ?? []);
  const first = (...names: string[]) => all(...names).find((value) => value.trim() !== "") ?? "";
  into.add({
    title: withoutMarkup(first("TI", "T1", "CT", "BT")),
    abstract: abstractText(first("AB", "N2")),
    ids: all("DO", "M3", "AN", "AID", "LID").flatMap((id) => idOf(id.replace(/ \[doi\]$/, ""))),
    links: all("UR", "L1", "L2", "LK").flatMap(addressesIn),
    date: first("DA", "PY", "Y1", "DP"),
  });
}

function parse(text: string) {
  const gathered = new Gathered();
  for (const tags of taggedEntries(text)) if (!isHead(tags)) gather(tags, gathered);
  return gathered.digest("References");
}

/** RIS, which reference managers and publishers export, and its kin: PubMed's, EndNote's, Web of Science's. */
export const ris: Source = sourceOf("lines", {
  id: "ris",
  name: "RIS, PubMed, EndNote or Web of Science",
  recognises: hasTags,
  parse,
});
