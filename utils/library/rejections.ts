import type { Candidate } from "@/utils/domain/match";
import { titleKey } from "@/utils/domain/title-key";
import type { Database, Rejection } from "./schema";

/** The record of "not this paper"; spellings of one title share it. */
export const rejectionOf = (candidate: Candidate, paper: number): Rejection => ({
  key: `${titleKey(candidate.title)} ${paper}`,
  candidate,
  paper,
});

/** See `Library.rejected`. */
export async function areRejected(
  db: Database,
  candidates: Candidate[],
  paper: number,
): Promise<boolean[]> {
  const { store } = db.transaction("rejections");
  const keys = candidates.map((candidate) => rejectionOf(candidate, paper).key);
  const found = await Promise.all(keys.map((key) => store.getKey(key)));
  return found.map((key) => key !== undefined);
}
