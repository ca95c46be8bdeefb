import { type Correction, mergedCorrections, withoutCorrections } from "@/utils/domain/corrections";
import type { SourcesRecord, StoredListing } from "@/utils/library/schema";

/**
 * A record of sources once the reader marked something, or took a mark back. New marks are kept with each
 * of the listings: they hold for all that the paper was made of, also once it parts.
 */
export function marked(
  { listings, ...record }: SourcesRecord,
  before: readonly Correction[] = [],
  after: readonly Correction[],
): SourcesRecord {
  const gone = withoutCorrections([...before], after) ?? [];
  const more = withoutCorrections([...after], before);
  const markedAnew = ({ corrections, marked: known, ...rest }: StoredListing): StoredListing => {
    const given = withoutCorrections(corrections, gone);
    const all = mergedCorrections(withoutCorrections(known, gone), more);
    return { ...rest, ...(given && { corrections: given }), ...(all && { marked: all }) };
  };
  return { ...record, listings: listings.map(markedAnew) };
}
