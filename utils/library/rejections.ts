import type { Candidate } from "@/utils/domain/match";
import { titleKey } from "@/utils/domain/title-key";
import type { Rejection } from "./schema";

/** The record of "not this paper"; spellings of one title share it. */
export const rejectionOf = (candidate: Candidate, paper: number): Rejection => ({
  key: `${titleKey(candidate.title)} ${paper}`,
  candidate,
  paper,
});
