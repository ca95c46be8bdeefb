import type { ClaimKind } from "@/utils/domain/insights";

/** What a number can be: not a claim, the baseline of a claim, or a claim of some kind. */
export type Outcome = ClaimKind | "none" | "from";

export const OUTCOMES: readonly Outcome[] = ["none", "from", "score", "gain", "efficiency", "size"];
