import claimWeights from "@/assets/claim-weights.json";
import themeWeights from "@/assets/theme-weights.json";
import themes from "@/assets/themes.json";
import { textHash } from "@/utils/domain/text-hash";

/** Raise with a change of the rules; learned weights and the taxonomy speak for themselves. */
const RULES = 2;

/**
 * Names what reads insights here, in a few milliseconds: papers that the same version read elsewhere
 * need not be read again.
 */
export const insightsVersion = (): string =>
  `${RULES}-${textHash(JSON.stringify([claimWeights, themeWeights, themes])).toString(16)}`;
