import { keptFacts } from "@/utils/domain/paper-facts";
import type { ArchivedPaper, DigestOrigin, Paper } from "@/utils/domain/paper";
import { givenCorrections } from "@/utils/sources/read/given-corrections";

const FORMAT = "gloss-library";
/** Raised when a current reader could misread a newer archive. */
const VERSION = 1;
/** Raised when papers gain fields, which earlier readers ignore. 1: authors, venue, year, organisation. */
const MINOR = 1;

/** First line of an exported library; distinguishes it from other JSON lines. */
export const archiveHead = (papers: number): string =>
  JSON.stringify({ format: FORMAT, version: VERSION, minor: MINOR, papers });

/** A paper as a line of an exported library. Insights are not exported; the import computes them again. */
export function archiveLine(paper: Paper): string {
  const { title, abstract, ids, aliases, origins, addedAt, insights, facts, corrections } = paper;
  const links = insights.links.map(({ url }) => url);
  const known = { title, abstract, ids, aliases, links, origins, addedAt, facts };
  return JSON.stringify({ ...known, corrections });
}

type Fields = Readonly<Record<string, unknown>>;

/** Whether a line is the head of an exported library that this version can read. */
export const isArchiveHead = (line: Fields): boolean =>
  line["format"] === FORMAT && typeof line["version"] === "number" && line["version"] <= VERSION;

const textsIn = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((one) => typeof one === "string") : [];

const isOrigin = (value: unknown): value is DigestOrigin => {
  if (typeof value !== "object" || value === null) return false;
  const { name, date } = value as Partial<Record<keyof DigestOrigin, unknown>>;
  return typeof name === "string" && (date === null || typeof date === "string");
};

const isFields = (value: unknown): value is Fields => typeof value === "object" && value !== null;

/** Fields of an exported line that no digest has. */
export function archivedFields(
  line: Fields,
): Pick<ArchivedPaper, "aliases" | "origins" | "addedAt" | "facts" | "corrections"> {
  const origins = Array.isArray(line["origins"]) ? line["origins"].filter(isOrigin) : [];
  const addedAt = line["addedAt"];
  const corrections = givenCorrections(line["corrections"]);
  return {
    aliases: textsIn(line["aliases"]),
    ...(origins.length > 0 && {
      origins: origins.map(({ name, date }) => ({ name, date })),
    }),
    ...(typeof addedAt === "number" && Number.isFinite(addedAt) && { addedAt }),
    ...(corrections.length > 0 && { corrections }),
    ...(isFields(line["facts"]) && { facts: keptFacts(line["facts"]) }),
  };
}
