import type { DigestOrigin } from "@/utils/domain/paper";
import type { DigestCount } from "./schema";

/** Key of a digest's count: an origin without a date has one too. */
export const digestKey = ({ name, date }: DigestOrigin): string => JSON.stringify([name, date]);

interface CountStore {
  get(key: string): Promise<DigestCount | undefined>;
  put(count: DigestCount, key: string): Promise<string>;
}

/** Says that `papers` more papers come from the digest, in the transaction that stores them. */
export async function countPapers(
  store: CountStore,
  { name, date }: DigestOrigin,
  papers: number,
): Promise<void> {
  if (papers === 0) return;
  const key = digestKey({ name, date });
  const before = await store.get(key);
  await store.put({ name, date, papers: (before?.papers ?? 0) + papers }, key);
}
