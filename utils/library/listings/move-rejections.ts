import { rejectionOf } from "@/utils/library/rejections";
import type { Rejection } from "@/utils/library/schema";
import type { Known } from "./component";
import { isSameListing } from "./listing";
import type { Settled } from "./settle";

interface RejectionStore {
  getAll(): Promise<Rejection[]>;
  put(rejection: Rejection): Promise<string>;
  delete(key: string): Promise<void>;
}

/** A paper that has listings of one of before. */
interface Heir {
  id: number;
  isNew: boolean;
  /** The papers that exist by those listings, when they are not united. */
  owns: number[];
  /** The papers that those listings belonged to first. */
  homes: number[];
}

function heirsOf({ listings }: Known, settled: readonly Settled[], ids: readonly number[]): Heir[] {
  return settled.flatMap((one, at) => {
    const shared = one.listings.filter((listing) => listings.some(isSameListing(listing)));
    const id = ids[at];
    if (shared.length === 0 || id === undefined) return [];
    const owns = shared.flatMap(({ own }) => own ?? []);
    return [{ id, isNew: one.id === undefined, owns, homes: shared.map(({ home }) => home) }];
  });
}

/** Papers that part from one of which something was said, for the first time. */
const partedFrom = (firsts: readonly number[], heirs: readonly Heir[]): Heir[] =>
  heirs.filter(({ isNew, homes }) => isNew && homes.some((home) => firsts.includes(home)));

/** The heirs that are what it was said of; where that is this very paper, whatever became of it. */
function meantOf(
  paper: number,
  firsts: readonly number[],
  heirs: readonly Heir[],
): readonly Heir[] {
  const parted = partedFrom(firsts, heirs);
  const isFirst = (one: number) => firsts.includes(one);
  const meant = heirs.filter((heir) => parted.includes(heir) || heir.owns.some(isFirst));
  if (meant.length > 0) return meant;
  return isFirst(paper) ? heirs : heirs.filter(({ homes }) => homes.some(isFirst));
}

/** What was said of a paper, as it is said of those that have its listings now. */
function inherited(
  { candidate, paper, firsts = [paper] }: Rejection,
  heirs: readonly Heir[],
): Rejection[] {
  const kept = [...firsts, ...partedFrom(firsts, heirs).map(({ id }) => id)];
  const saidOf = ({ id }: Heir) => ({ ...rejectionOf(candidate, id), firsts: kept });
  return meantOf(paper, firsts, heirs).map(saidOf);
}

/** Whether a paper lost what another one existed by that went into it. */
const hasLost = ({ paper, listings }: Known, settled: readonly Settled[]): boolean =>
  listings.some(
    (one) =>
      one.own !== undefined &&
      one.own !== paper.id &&
      !settled.some((other) => other.listings.some(isSameListing(one))),
  );

/** Each once, with all papers that it was said of. */
function united(rejections: readonly Rejection[]): Rejection[] {
  const byKey = new Map<string, Rejection>();
  for (const one of rejections) {
    const firsts = [...(byKey.get(one.key)?.firsts ?? []), ...(one.firsts ?? [one.paper])];
    byKey.set(one.key, { ...one, firsts: [...new Set(firsts)] });
  }
  return [...byKey.values()];
}

/**
 * What was said of papers that went into one is said of that, and of those that part from it for the first
 * time. Which ones it was said of is kept: they alone have it once they are papers of their own again.
 */
export async function moveRejections(
  store: RejectionStore,
  known: readonly Known[],
  settled: readonly Settled[],
  ids: readonly number[],
): Promise<void> {
  const heirs = new Map(known.map((one) => [one.paper.id, heirsOf(one, settled, ids)]));
  const isMoved = ([id, [first, ...others]]: [number, Heir[]]) =>
    first !== undefined && (first.id !== id || others.length > 0);
  if (![...heirs].some(isMoved) && !known.some((one) => hasLost(one, settled))) return;
  const old = (await store.getAll()).filter(({ paper }) => heirs.get(paper)?.length);
  const next = united(old.flatMap((one) => inherited(one, heirs.get(one.paper) ?? [])));
  await Promise.all(old.map(({ key }) => store.delete(key)));
  await Promise.all(next.map((one) => store.put(one)));
}
