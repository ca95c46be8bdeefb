import type { ClaimKind } from "@/utils/domain/insights";

/** What a number can be: no claim, the baseline of one, or a claim of a kind. */
export type Outcome = ClaimKind | "none" | "from";

export const OUTCOMES: readonly Outcome[] = ["none", "from", "score", "gain", "efficiency", "size"];
