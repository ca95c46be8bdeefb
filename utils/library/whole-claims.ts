import type { Claim } from "@/utils/domain/insights";
import type { Paper } from "@/utils/domain/paper";

/** What a claim lacks that an earlier version read: nothing of it is sure, and no strip shows it. */
const unsure = () => ({
  telling: "held" as const,
  sure: [],
  weight: 0,
  change: null,
  words: "",
});

const wholeClaim = (claim: Claim): Claim => ({ ...unsure(), ...claim });

/**
 * A paper as it comes out of the database, with claims as this version knows them. Rewriting a large
 * library while it is upgraded would hold every look-up up for that long: it is read anew behind them.
 */
export function withWholeClaims<Stored extends Paper>(paper: Stored): Stored {
  const { insights } = paper;
  if (insights.claims.every((claim) => "telling" in claim)) return paper;
  return { ...paper, insights: { ...insights, claims: insights.claims.map(wholeClaim) } };
}
