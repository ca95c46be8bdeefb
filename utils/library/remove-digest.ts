import type { DigestOrigin } from "@/utils/domain/paper";
import { isListedBy, originKey } from "./origins";
import type { Reader } from "./reader";
import { removeListings } from "./remove-listings";
import type { Database } from "./schema";
import { digestTaken } from "./take-back";
import { transact } from "./transact";

/** Papers a transaction: short enough not to block a page's look-up. */
const BATCH = 100;

interface Options {
  now: () => number;
  reader: Reader;
}

/**
 * Takes a digest out of the library, as if it had never come: papers that nothing else lists go, the
 * others are what their other listings say. In batches; a stop in the middle leaves whole papers, and
 * removing it again completes it. Resolves to how many papers went. Their ids in the text index lead
 * nowhere.
 */
export async function removeDigest(
  db: Database,
  origin: DigestOrigin,
  { now, reader }: Options,
): Promise<number> {
  const takeBack = digestTaken(origin);
  let [after, removed] = [0, 0];
  for (;;) {
    // oxlint-disable-next-line no-await-in-loop -- batch by batch, so that look-ups come between
    const papers = await db.getAll("papers", IDBKeyRange.lowerBound(after, true), BATCH);
    const last = papers.at(-1);
    if (!last) break;
    after = last.id;
    const listed = papers.filter(({ origins }) => isListedBy(origins, origin));
    if (listed.length === 0) continue;
    const removal = { papers: listed.map(({ id }) => id), takeBack };
    // oxlint-disable-next-line no-await-in-loop -- as above
    removed += (await removeListings(db, removal, { now: now(), reader })).gone;
  }
  await transact(db, ["digests"], ({ store }) => store.delete(originKey(origin)));
  return removed;
}
