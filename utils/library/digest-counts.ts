import type { DigestOrigin } from "@/utils/domain/paper";
import { originKey } from "./origins";
import type { DigestCount } from "./schema";

interface CountStore {
  get(key: string): Promise<DigestCount | undefined>;
  put(count: DigestCount, key: string): Promise<string>;
  delete(key: string): Promise<void>;
}

/**
 * Says that `papers` more papers (or fewer) come from the digest, in the transaction that stores
 * them. A digest that lists none any more is none.
 */
export async function countPapers(
  store: CountStore,
  { name, date }: DigestOrigin,
  papers: number,
): Promise<void> {
  if (papers === 0) return;
  const key = originKey({ name, date });
  const before = await store.get(key);
  const after = (before?.papers ?? 0) + papers;
  if (after > 0) await store.put({ name, date, papers: after }, key);
  else await store.delete(key);
}
