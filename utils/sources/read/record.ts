import type { PaperId } from "@/utils/domain/paper-id";
import { countIn } from "@/utils/domain/paper-facts";
import { addressesIn, idOf } from "./addresses";
import type { Found } from "./gathered";

/** A JSON object or a row of a table. */
export type Fields = Readonly<Record<string, unknown>>;

export const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Names of fields in lower case, without spaces and underscores. */
const TITLE =
  /^(?:(?:paper|article|document|publication|primary|work)?title|paper|papername|标题|论文标题|题目|タイトル)$/;
/** Of a record that has an abstract or an id beside it. */
const NAME = /^(?:name|displayname|label)$/;
const ABSTRACT =
  /^(?:(?:paper|article)?abstract(?:note|text)?|summary|contenttext|contenthtml|aisummary|摘要)$/;
/** What is told of a paper where there is no field for its abstract. */
const ABOUT = /^(?:description|tl;?dr|overview|snippet|about)$/;
const DATE = [
  "publishedat",
  "published",
  "publicationdate",
  "datepublished",
  "submittedondailyat",
  "publishdate",
  "publicationyear",
  "date",
  "updated",
  "year",
];
const STARS = ["githubstars", "stars", "stargazerscount"];
const UPVOTES = ["upvotes"];
const ID =
  /^(?:ids?|eprint|externalids|doi|acl(?:id)?|(?:paper)?arxiv(?:id)?|openreview(?:id)?|paperid)$/;
const LINK =
  /url|link|pdf|^abs$|page|repo|code|github|project|homepage|href|website|doi|paper|arxiv|hugging|openreview|^ee$/i;
const NO_LINK = /media|thumb|avatar|image|picture|logo|tweet|license|pageinfo/i;
/** Longer than any abstract. */
const MAX_WORDS = 10_000;
/** Shorter descriptions tell of anything. */
const MIN_ABSTRACT = 120;
/** Where formats hide a paper one level down. */
const NESTED = [
  "paper",
  "details",
  "content",
  "entry",
  "info",
  "attributes",
  "metadata",
  "fields",
  "_source",
  "citedPaper",
  "citingPaper",
];

/** Field names by their lower case; a later field never replaces one with content. */
function lowered(record: Fields): Map<string, unknown> {
  const fields = new Map<string, unknown>();
  for (const [name, value] of Object.entries(record)) {
    const key = name.toLowerCase().replaceAll(/[\s_]+/g, "");
    const known = fields.get(key);
    if (known === undefined || known === null || known === "") fields.set(key, value);
  }
  return fields;
}

/** Deeper than any field lies. */
const MAX_DEPTH = 12;

/** Text of a field; OpenReview wraps it in `{value}`, feeds in arrays of one. */
function textOf(value: unknown, depth = 0): string {
  if (typeof value === "string") return value;
  if (typeof value === "number") return String(value);
  if (Array.isArray(value))
    return value.length === 1 && depth < MAX_DEPTH ? textOf(value[0], depth + 1) : "";
  return isFields(value) && typeof value["value"] === "string" ? value["value"] : "";
}

const first = (fields: Map<string, unknown>, names: readonly string[]): string =>
  names.map((name) => textOf(fields.get(name))).find((text) => text.trim() !== "") ?? "";

const named = (fields: Map<string, unknown>, shape: RegExp): string =>
  [...fields]
    .filter(([name]) => shape.test(name))
    .map(([, value]) => textOf(value))
    .find((text) => text.trim() !== "") ?? "";

/** An abstract as OpenAlex lists it: its words with the places where they stand. */
function ofInvertedIndex(value: unknown): string {
  if (!isFields(value)) return "";
  const words: string[] = [];
  for (const [word, places] of Object.entries(value))
    if (Array.isArray(places))
      for (const place of places)
        if (typeof place === "number" && place >= 0 && place < MAX_WORDS) words[place] = word;
  return Object.values(words).join(" ");
}

function abstractIn(all: readonly Map<string, unknown>[]): string {
  const found = all.map((fields) => named(fields, ABSTRACT)).find(Boolean);
  if (found !== undefined) return found;
  if (all.some((fields) => [...fields.keys()].some((name) => /^(?:paper)?abstract$/.test(name))))
    return "";
  const listed = all.map((fields) => ofInvertedIndex(fields.get("abstractinvertedindex")));
  return [...listed, ...all.map((fields) => named(fields, ABOUT))].find(Boolean) ?? "";
}

function textsIn(value: unknown, depth = 0): string[] {
  if (typeof value === "object" && value !== null && depth < MAX_DEPTH)
    return Object.values(value).flatMap((one) => textsIn(one, depth + 1));
  return typeof value === "string" || typeof value === "number" ? [String(value)] : [];
}

function idsIn(fields: Map<string, unknown>) {
  return [...fields].flatMap(([name, value]) =>
    ID.test(name) ? textsIn(value).flatMap((text) => idOf(text)) : [],
  );
}

function linksIn(fields: Map<string, unknown>): string[] {
  return [...fields].flatMap(([name, value]) =>
    LINK.test(name) && !NO_LINK.test(name) && !NESTED.includes(name)
      ? textsIn(value).flatMap(addressesIn)
      : [],
  );
}

/** OpenReview's own id of a submission. */
const forumOf = (fields: Map<string, unknown>): PaperId[] => {
  const forum = textOf(fields.get("forum"));
  return /^[\w-]{6,20}$/.test(forum) ? [`openreview:${forum}`] : [];
};

/** A count among the fields of these names, under its own name; nothing where there is none. */
function count(name: "stars" | "upvotes", all: Map<string, unknown>[], names: readonly string[]) {
  const values = all.flatMap((fields) => names.map((one) => countIn(fields.get(one))));
  const value = values.find((one) => one !== null);
  return value === undefined ? {} : { [name]: value };
}

/** What the fields of a record say of a paper, whatever their names and nesting; null for no title. */
export function foundIn(record: Fields): Found | null {
  const all = [record, ...NESTED.map((name) => record[name]).filter(isFields)].map(lowered);
  const ids = [...all.flatMap(idsIn), ...all.flatMap(forumOf)];
  const abstract = abstractIn(all);
  const title =
    all.map((fields) => named(fields, TITLE)).find(Boolean) ??
    (ids.length > 0 || abstract.length >= MIN_ABSTRACT
      ? all.map((fields) => named(fields, NAME)).find(Boolean)
      : undefined);
  if (title === undefined) return null;
  // The paper's own date, not that of the list that holds it.
  const date = all.map((fields) => first(fields, DATE)).findLast(Boolean);
  return {
    title,
    abstract,
    ids,
    links: all.flatMap(linksIn),
    ...(date !== undefined && { date }),
    ...count("stars", all, STARS),
    ...count("upvotes", all, UPVOTES),
  };
}
