import { type Correction, withoutCorrections } from "@/utils/domain/corrections";
import type { DigestOrigin } from "@/utils/domain/paper";
import { keysOf } from "./keys-of";
import { withReader } from "./reader";
import type { GainBatch, StoredPaper } from "./schema";

/** What an import gave a paper, so that it can be taken back. */
export interface Gain {
  /** `Paper.id` */
  paper: number;
  /** Of the library when it was given. */
  revision: number;
  /** The digests that list the paper since. */
  origins: DigestOrigin[];
  /** What it says is wrong, and nobody said before; none where that is nothing. */
  corrections?: Correction[];
  /** The paper as it was; null where the import brought it. */
  before: StoredPaper | null;
  /** Other papers that it united with this one, as they were. */
  united: StoredPaper[];
}

const isSame = (a: DigestOrigin, b: DigestOrigin) => a.name === b.name && a.date === b.date;

const without = (list: readonly DigestOrigin[], gone: readonly DigestOrigin[]) =>
  list.filter((one) => !gone.some((other) => isSame(one, other)));

/** The difference that an import made to what was known of a paper. */
export function gainOf(
  paper: number,
  [before, ...united]: readonly StoredPaper[],
  after: Pick<StoredPaper, "origins" | "corrections">,
  revision: number,
): Gain {
  const origins = without(after.origins, before?.origins ?? []);
  const corrections = withoutCorrections(after.corrections, before?.corrections);
  const given = { paper, revision, origins, before: before ?? null, united };
  return corrections ? { ...given, corrections } : given;
}

/**
 * The paper as it would be without what an import gave it; null where nothing is left of it.
 * `isAsGiven`: nothing has changed it since. Otherwise it keeps what it has got from other digests,
 * and loses the ids and titles that came with the import or after it: a wrong one is worse than none.
 */
export function withoutGain(
  paper: StoredPaper,
  { before, origins, corrections: given }: Gain,
  isAsGiven: boolean,
): StoredPaper | null {
  if (before !== null && isAsGiven) return before;
  const left = without(paper.origins, origins);
  if (left.length === 0) return null;
  const { corrections: all, ...rest } = paper;
  const corrections = withoutCorrections(all, given);
  const others = { ...rest, ...(corrections && { corrections }), origins: left };
  if (before === null) return others;
  const { title, aliases, abstract, ids, insights, reader } = before;
  const { reader: _since, ...unread } = others;
  return {
    ...unread,
    title,
    aliases,
    abstract,
    ids,
    insights,
    ...withReader(reader),
    ...keysOf([title, ...aliases]),
  };
}

/** New papers of the digest itself are noted by their ids alone, which keeps a large import small. */
export function gainBatch(importId: number, origin: DigestOrigin, gains: Gain[]): GainBatch {
  const isPlain = ({ before, united, corrections, origins: [first, ...others] }: Gain) =>
    before === null &&
    corrections === undefined &&
    united.length + others.length === 0 &&
    first !== undefined &&
    isSame(first, origin);
  return {
    import: importId,
    origin,
    added: gains.filter(isPlain).map(({ paper }) => paper),
    gained: gains.filter((gain) => !isPlain(gain)),
  };
}

/** All that a batch gave, the last first, in one form. */
export const gainsOf = ({ added, origin, gained }: GainBatch): Gain[] => [
  ...gained.toReversed(),
  ...added.map((paper) => ({ paper, revision: 0, origins: [origin], before: null, united: [] })),
];
