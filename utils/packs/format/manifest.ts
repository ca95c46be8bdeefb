import * as v from "valibot";

/** Value of `format` in every manifest. */
export const COLLECTION_FORMAT = "gloss-collection";
/** Incremented when existing readers could misread the format. */
export const COLLECTION_VERSION = 1;
/** Incremented when shards gain data that earlier readers ignore. 1: facts beside abstracts. */
export const COLLECTION_MINOR = 1;

/** Longer than any name, licence or source that is shown. */
const words = v.pipe(v.string(), v.maxLength(500));
const bits = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(24));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** Identifies a build or a shard's content: a prefix of a SHA-256. */
export const REVISION = v.pipe(v.string(), v.regex(/^[\da-f]{8,64}$/));

/** `collection.json`; `assets/collection.schema.json` describes every field. */
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
    /** Papers of the smallest non-empty shard. */
    fewest: count,
    shardBits: bits,
    groupBits: bits,
    build: REVISION,
  }),
  v.check(({ shardBits, groupBits }) => groupBits <= shardBits),
);

/** A collection as described by its manifest. */
export type Manifest = v.InferOutput<typeof MANIFEST>;

/** Parses a manifest; returns an error message for the reader if it is invalid. */
export function manifestIn(value: unknown): Manifest | string {
  const { version } = (value ?? {}) as { version?: unknown };
  if (typeof version === "number" && version > COLLECTION_VERSION)
    return "This collection needs a newer version of Gloss. Update Gloss and try again";
  const { success, output } = v.safeParse(MANIFEST, value);
  return success
    ? output
    : "The description of this collection is damaged. Ask whoever publishes it";
}
