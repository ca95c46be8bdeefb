import * as v from "valibot";

/** What `format` says in every manifest. */
export const COLLECTION_FORMAT = "gloss-collection";
/** Raised when a reader of today could misread a collection of tomorrow. */
export const COLLECTION_VERSION = 1;
/** Raised when shards say more; readers of an earlier one pass over it. 1: facts beside abstracts. */
export const COLLECTION_MINOR = 1;

/** Longer than any name, licence or source that a page could show. */
const words = v.pipe(v.string(), v.maxLength(500));
const bits = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(24));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** Names a build or a shard's content: a beginning of a SHA-256. */
export const REVISION = v.pipe(v.string(), v.regex(/^[\da-f]{8,64}$/));

/** `collection.json`: `assets/collection.schema.json` describes every field. */
const MANIFEST = v.pipe(
  v.object({
    format: v.literal(COLLECTION_FORMAT),
    version: v.literal(COLLECTION_VERSION),
    name: v.pipe(words, v.nonEmpty()),
    date: v.nullable(words),
    source: v.nullable(words),
    licence: v.nullable(words),
    insightsVersion: words,
    papers: count,
    /** Papers of the smallest shard that holds any. */
    fewest: count,
    shardBits: bits,
    groupBits: bits,
    build: REVISION,
  }),
  v.check(({ shardBits, groupBits }) => groupBits <= shardBits),
);

/** A collection as its manifest describes it. */
export type Manifest = v.InferOutput<typeof MANIFEST>;

/** The manifest in a value, or why there is none, in words for the reader. */
export function manifestIn(value: unknown): Manifest | string {
  const { version } = (value ?? {}) as { version?: unknown };
  if (typeof version === "number" && version > COLLECTION_VERSION)
    return "This collection needs a newer version of Gloss. Update Gloss and try again";
  const { success, output } = v.safeParse(MANIFEST, value);
  return success
    ? output
    : "The description of this collection is damaged. Ask whoever publishes it";
}
