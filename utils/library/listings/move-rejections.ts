import { rejectionOf } from "@/utils/library/rejections";
import type { Rejection } from "@/utils/library/schema";
import type { Known } from "./component";
import { type Listing, seqOf } from "./listing";
import type { Settled } from "./settle";

interface RejectionStore {
  getAll(): Promise<Rejection[]>;
  put(rejection: Rejection): Promise<string>;
  delete(key: string): Promise<void>;
}

const isSameListing = (a: Listing) => (b: Listing) => a.home === b.home && seqOf(a) === seqOf(b);

/** Ids of the papers that have a listing of the known one. */
const heirsOf = ({ listings }: Known, settled: readonly Settled[], ids: readonly number[]) =>
  ids.filter((_, at) => settled[at]?.listings.some((one) => listings.some(isSameListing(one))));

/**
 * What was said of papers that went into one is said of that, and of each again once they part. Which
 * it was said of first is kept: it alone has it then.
 */
export async function moveRejections(
  store: RejectionStore,
  known: readonly Known[],
  settled: readonly Settled[],
  ids: readonly number[],
): Promise<void> {
  const heirs = new Map(known.map((one) => [one.paper.id, heirsOf(one, settled, ids)]));
  const isMoved = (id: number) => heirs.get(id)?.join(" ") !== String(id);
  if (![...heirs].some(([id, to]) => to.length > 0 && isMoved(id))) return;
  const moving = (await store.getAll()).filter(
    ({ paper }) => heirs.get(paper)?.length && isMoved(paper),
  );
  const move = async ({ key, candidate, paper, first = paper }: Rejection) => {
    const to = heirs.get(paper) ?? [];
    const next = to.includes(first) ? [first] : to;
    const put = async (id: number) =>
      store.put({ ...rejectionOf(candidate, id), ...(id !== first && { first }) });
    await store.delete(key);
    await Promise.all(next.map(put));
  };
  await Promise.all(moving.map(move));
}
