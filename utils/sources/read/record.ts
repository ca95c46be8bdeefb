import { addressesIn, idOf } from "./addresses";
import type { Found } from "./gathered";

/** A JSON object or a row of a table. */
export type Fields = Readonly<Record<string, unknown>>;

export const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const TITLE = ["title", "paper_title", "papertitle", "paper title", "paper"];
const ABSTRACT = [
  "abstract",
  "paper_abstract",
  "summary",
  "content_text",
  "content_html",
  "tldr",
  "tl;dr",
];
const DATE = [
  "publishedat",
  "published",
  "publicationdate",
  "date_published",
  "submittedondailyat",
  "publish date",
  "date",
  "updated",
  "year",
];
const ID =
  /^(?:ids?|eprint|external_?ids|doi|acl|(?:paper_?)?arxiv(?:_?id)?|paper_?arxiv_?id|openreview(?:_?id)?)$/;
const LINK =
  /url|link|pdf|^abs$|page|repo|code|github|project|homepage|href|website|doi|paper|arxiv|hugging|openreview/i;
const NO_LINK = /media|thumb|avatar|image|picture|logo|tweet|_id$/i;
/** Where formats hide a paper one level down. */
const NESTED = ["paper", "details", "content", "entry"];

/** Field names by their lower case; a later field never replaces one with content. */
function lowered(record: Fields): Map<string, unknown> {
  const fields = new Map<string, unknown>();
  for (const [name, value] of Object.entries(record)) {
    const key = name.trim().toLowerCase();
    const known = fields.get(key);
    if (known === undefined || known === null || known === "") fields.set(key, value);
  }
  return fields;
}

/** Text of a field; OpenReview wraps it in `{value}`, feeds in arrays of one. */
function textOf(value: unknown): string {
  if (typeof value === "string") return value;
  if (typeof value === "number") return String(value);
  if (Array.isArray(value)) return value.length === 1 ? textOf(value[0]) : "";
  return isFields(value) && typeof value["value"] === "string" ? value["value"] : "";
}

const first = (fields: Map<string, unknown>, names: readonly string[]): string =>
  names.map((name) => textOf(fields.get(name))).find((text) => text.trim() !== "") ?? "";

function textsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(textsIn);
  if (isFields(value)) return Object.values(value).flatMap(textsIn);
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

/** What the fields of a record say of a paper, whatever their names and nesting; null for no title. */
export function foundIn(record: Fields): Found | null {
  const all = [record, ...NESTED.map((name) => record[name]).filter(isFields)].map(lowered);
  const title = all.map((fields) => first(fields, TITLE)).find(Boolean);
  if (title === undefined) return null;
  const date = all.map((fields) => first(fields, DATE)).find(Boolean);
  return {
    title,
    abstract: all.map((fields) => first(fields, ABSTRACT)).find(Boolean) ?? "",
    ids: all.flatMap(idsIn),
    links: all.flatMap(linksIn),
    ...(date !== undefined && { date }),
  };
}
