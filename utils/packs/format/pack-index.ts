import * as v from "valibot";

const INDEX_FORMAT = "gloss-index";
/** Incremented when existing readers could misread the format. */
const INDEX_VERSION = 1;

const words = v.pipe(v.string(), v.maxLength(500));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));

const PACK = v.object({
  /** Relative to the index, without "..", a scheme or a host. */
  path: v.pipe(v.string(), v.maxLength(300), v.regex(/^\w[\w.-]*(?:\/\w[\w.-]*)*$/)),
  name: words,
  date: v.nullable(words),
  hash: v.pipe(v.string(), v.regex(/^[\da-f]{64}$/)),
  bytes: count,
  papers: count,
});

const INDEX = v.object({
  format: v.literal(INDEX_FORMAT),
  version: v.literal(INDEX_VERSION),
  name: v.pipe(words, v.nonEmpty()),
  packs: v.pipe(v.array(PACK), v.maxLength(10_000)),
});

/** A pack listed by an index; `hash` is the pack's own. */
export type ListedPack = v.InferOutput<typeof PACK>;

/** The packs that a lab publishes; `assets/index.schema.json` describes every field. */
export interface PackIndex {
  name: string;
  packs: ListedPack[];
}

/** The text of an index, with packs sorted by path, so that the same packs give the same text. */
export function indexText({ name, packs }: PackIndex): string {
  const sorted = packs.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  const index = { format: INDEX_FORMAT, version: INDEX_VERSION, name, packs: sorted };
  return `${JSON.stringify(index, null, 1)}\n`;
}

/** Parses an index; returns an error message for the reader if it is invalid. */
export function indexIn(value: unknown): PackIndex | string {
  const { version } = (value ?? {}) as { version?: unknown };
  if (typeof version === "number" && version > INDEX_VERSION)
    return "This index of packs needs a newer version of Gloss. Update Gloss and try again";
  const { success, output } = v.safeParse(INDEX, value);
  return success ? output : "This index of packs is damaged. Ask whoever publishes it";
}
