import { MAX_VENUE } from "@/utils/domain/appearance";
import { textOfTex } from "@/utils/domain/folding/tex-text";
import { isFields, textOf } from "./fields";
import { withoutMarkup } from "./inline-markup";
import { ORGANISATION } from "./names";
import { oneLine } from "./plain";

/** Archives of preprints that every paper is in say nothing. */
const ARCHIVE =
  /^(?:arxiv(?:\.org|\b.{0,40}\d{4}.{0,40})?(?: preprint| e-?prints?)?|corr|e-?prints?|preprints?|abs\/.*)$/i;
/** What stands where a paper has not appeared. */
const NOWHERE =
  /^(?:n\/?a|none|null|nil|nan|tba|tbd|unknown|[-–—.]+)$|\b(?:submitted to|submission|under review|withdrawn|rejected?|unpublished|in preparation)\b/i;

/** The name of a conference or a journal as text; undefined for what says nowhere. */
export function venueName(text: string): string | undefined {
  if (text.length > MAX_VENUE * 2 || /https?:/.test(text)) return undefined;
  const name = oneLine(textOfTex(withoutMarkup(text))).replace(/[\s,;]{1,9}$/, "");
  const isName = name.length <= MAX_VENUE && /\p{L}{2}/u.test(name);
  return isName && !ARCHIVE.test(name) && !NOWHERE.test(name) ? name : undefined;
}

/** Fields of a paper that say where it appeared, by their plain names, the surest first. */
const VENUES = [
  "venue",
  "publicationvenue",
  "journalref",
  "journaltitle",
  "journalname",
  "journal",
  "journalinfo",
  "containertitle",
  "container",
  "publicationname",
  "publicationtitle",
  "booktitle",
  "secondarytitle",
  "sourcetitle",
  "primarylocation",
  "hostvenue",
  "journalmeta",
  "conference",
  "conferencename",
  "proceeding",
  "proceedings",
];
/** Where the name lies in an object, the nearest first. */
const WITHIN = [
  "name",
  "displayname",
  "title",
  "source",
  "journal",
  "journaltitle",
  "journaltitlegroup",
];

/** Deeper than any format hides the name. */
const MAX_DEPTH = 3;

const plain = (name: string) => name.toLowerCase().replaceAll(/[\s_-]/g, "");

function textIn(value: unknown, depth = 0): string {
  if (!isFields(value) || depth > MAX_DEPTH) return textOf(value);
  const fields = new Map(Object.entries(value).map(([name, one]) => [plain(name), one]));
  const within = WITHIN.map((name) => fields.get(name)).filter((one) => one !== undefined);
  return within.map((one) => textIn(one, depth + 1)).find(Boolean) ?? textOf(value);
}

/** Where the fields of a record, by their plain names, say that the paper appeared. */
export function venueOf(fields: ReadonlyMap<string, unknown>): string | undefined {
  for (const name of VENUES) {
    const value = fields.get(name);
    const venue = value === undefined ? undefined : venueName(textIn(value));
    if (venue !== undefined) return venue;
  }
  return undefined;
}

const ORGANISATION_LONGEST = 120;

/** The organisation that a paper comes from, as the fields of its record name it. */
export function organisationOf(fields: ReadonlyMap<string, unknown>): string | undefined {
  for (const name of ORGANISATION) {
    const value = fields.get(name);
    const text = isFields(value) ? textOf(value["fullname"] ?? value["name"]) : value;
    const line = typeof text === "string" ? oneLine(withoutMarkup(text.slice(0, 1000))) : "";
    if (/\p{L}{2}/u.test(line) && line.length <= ORGANISATION_LONGEST) return line;
  }
  return undefined;
}
