import { type Correction, mergedCorrections, withoutCorrections } from "@/utils/domain/corrections";
import type { Marks, SourcesRecord, StoredListing } from "./sources-record";

type Corrected = { corrections?: Correction[] };

/** The same without these corrections, whoever made them. */
function without<One extends Corrected>(one: One, gone: readonly Correction[]): One {
  const { corrections, ...rest } = one;
  const left = withoutCorrections(corrections, gone);
  return { ...rest, ...(left && { corrections: left }) } as One;
}

/**
 * A record of sources once the reader marked something, or took a mark back. New marks are kept for each
 * of the papers that went into this one: they hold for all of it.
 */
export function marked(
  { listings, marks, ...record }: SourcesRecord,
  before: readonly Correction[] = [],
  after: readonly Correction[],
): SourcesRecord {
  const gone = withoutCorrections([...before], after) ?? [];
  const more = withoutCorrections([...after], before);
  const homes = [
    record.paper,
    ...listings.map(({ home }) => home),
    ...marks.map(({ home }) => home),
  ];
  const markOf = (home: number): Marks => {
    const known = marks.find((one) => one.home === home)?.corrections;
    const left = withoutCorrections(known, gone);
    return { home, corrections: mergedCorrections(left, more) ?? [] };
  };
  return {
    ...record,
    listings: listings.map((one): StoredListing => without(one, gone)),
    marks: [...new Set(homes)].map(markOf).filter(({ corrections }) => corrections.length > 0),
  };
}
