import { type Correction, withoutCorrections } from "@/utils/domain/corrections";
import type { DigestOrigin } from "@/utils/domain/paper";
import type { Listing } from "@/utils/library/listings/listing";
import { listingsOf, sourcesRecord } from "@/utils/library/listings/sources-record";
import { storedListing } from "@/utils/library/listings/stored-listing";
import type { SourcesRecord, StoredPaper } from "@/utils/library/schema";

/** What an import gave a paper, as versions 6 to 9 noted it. */
export interface OldGain {
  paper: number;
  /** The digests that list the paper since. */
  origins: DigestOrigin[];
  corrections?: Correction[];
  /** The paper as it was; null where the import brought it. */
  before: StoredPaper | null;
  /** Other papers that it united with this one, as they were. */
  united: StoredPaper[];
}

const isSame = (a: DigestOrigin, b: DigestOrigin) => a.name === b.name && a.date === b.date;

const without = (list: readonly DigestOrigin[], gone: readonly DigestOrigin[]) =>
  list.filter((one) => !gone.some((other) => isSame(one, other)));

/** What the paper was after the gain: the newest listing that is not yet known to be an import's. */
const isOpen = ({ givings }: Listing) => givings.every(({ by }) => by === 0);

/**
 * The listings of a paper before an import gave it something, and the import's: what it was afterwards.
 * Gains are taken the last first, so that each finds the paper as it was after it. Digests that listed
 * the paper since say what it was before: what came with the import goes with it.
 */
function parted(listings: readonly Listing[], gain: OldGain, importId: number): Listing[] {
  const after = listings.find(isOpen);
  if (!after) return [...listings];
  const { before, united, corrections } = gain;
  const origins = gain.origins.length > 0 ? gain.origins : after.origins;
  const { own, marked: all, ...said } = after;
  const [at] = after.givings;
  const marks = withoutCorrections(all, corrections);
  const marked = <One extends Listing>(one: One): One => ({
    ...one,
    ...(marks && { marked: marks }),
  });
  const given: Listing = {
    ...said,
    origins,
    ...(corrections && { corrections }),
    rank: "reader",
    givings: [{ seq: at?.seq ?? 0, at: at?.at ?? 0, by: importId }],
  };
  const { own: _own, ...base }: Listing = before ? storedListing(before) : said;
  const since = without(after.origins, [...origins, ...(before?.origins ?? [])]);
  const earlier = [
    ...(since.length > 0 ? [marked({ ...base, origins: since })] : []),
    ...united.map((one) => storedListing(one)),
    ...(before ? [marked(base)] : []),
  ];
  const others = listings.filter((one) => one !== after);
  const first = Math.min(0, ...listings.flatMap(({ givings }) => givings.map(({ seq }) => seq)));
  const placed = earlier.map((one, index) => placedAt(one, first - index - 1));
  // The one that was before comes first, and is what the paper exists by: an earlier gain finds it.
  const [oldest, ...later] = [...placed.toReversed(), marked(given)];
  return [{ ...oldest, ...(own !== undefined && { own }) }, ...later, ...others];
}

const placedAt = (listing: Listing, seq: number): Listing => ({
  ...listing,
  givings: listing.givings.map((giving) => ({ ...giving, seq })),
});

/** The record of a paper once an import's gain is told apart. */
export function withGain(
  paper: StoredPaper,
  record: SourcesRecord | undefined,
  gain: OldGain,
  importId: number,
): SourcesRecord {
  return sourcesRecord(paper, parted(listingsOf(paper, record), gain, importId));
}
