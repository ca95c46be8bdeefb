import { yearIn } from "@/utils/domain/appearance";
import { addressesIn, idOf, idsOf } from "./read/addresses";
import { Gathered } from "./read/gathered";
import { abstractText, withoutMarkup } from "./read/inline-markup";
import { namesOf } from "./read/person-name";
import { hasTags, type Tags, taggedEntries } from "./read/tagged-lines";
import { venueName } from "./read/venue";
import { type Source, sourceOf } from "./source";

/** Types of entries that are no papers, of RIS and of EndNote; of pages of the web, which an id tells to be papers. */
const OTHER =
  /^(?:COMP|DATA|DBASE|VIDEO|MPCT|SOUND|MUSIC|MAP|ART|ADVS|PAT|BILL|CASE|STAT|HEAR|ICOMM|FIGURE|SLIDE|computer program|software|dataset|audiovisual material|film or broadcast|map|patent|artwork|bill|case|statute|hearing)$/i;
const OF_WEB = /^(?:ELEC|BLOG|web ?page|blog|online multimedia)$/i;

/** What stands before the first entry of an index, and behind the last. */
const isHead = (tags: Tags) => [...tags.keys()].every((tag) => /^(?:FN|VR|EF)$/.test(tag));

/** Names in full before those with initials: PubMed's and Web of Science's tags, then RIS's own. */
const AUTHORS = ["FAU", "AF", "AU", "A1"];
/** Where it appeared: the conference or journal in full before its short name. */
const VENUES = ["T2", "JT", "JF", "JO", "C3", "JA", "TA", "BT"];

/** The people of an entry: of several lists of them the longest. */
const authorsOf = (tags: Tags): string[] =>
  AUTHORS.map((name) => (tags.get(name) ?? []).flatMap(namesOf)).reduce((most, next) =>
    next.length > most.length ? next : most,
  );

function gather(tags: Tags, into: Gathered): void {
  const all = (...names: string[]) => names.flatMap((name) => tags.get(name) ?? []);
  const first = (...names: string[]) => all(...names).find((value) => value.trim() !== "") ?? "";
  const ids = all("DO", "M3", "AN", "AID", "LID").flatMap((id) =>
    idOf(id.replace(/ \[doi\]$/, "")),
  );
  const links = all("UR", "L1", "L2", "LK").flatMap(addressesIn);
  const type = first("TY", "%0").trim();
  const isUnknown = ids.length + idsOf(links).length === 0;
  const title = withoutMarkup(first("TI", "T1", "CT", "BT"));
  const year = yearIn(first("PY", "Y1", "DP"));
  if (OTHER.test(type) || (isUnknown && OF_WEB.test(type))) return into.skip("No paper", title);
  into.add({
    title,
    abstract: abstractText(first("AB", "N2")),
    ids,
    links,
    date: first("DA", "PY", "Y1", "DP"),
    authors: authorsOf(tags),
    venue: all(...VENUES)
      .map(venueName)
      .find((name) => name !== undefined && name !== title),
    ...(year !== null && { year }),
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
