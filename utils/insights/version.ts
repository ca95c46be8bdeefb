import claimWeights from "@/assets/claim-weights.json";
import themePhrases from "@/assets/theme-phrases.json";
import themeWeights from "@/assets/theme-weights.json";
import themes from "@/assets/themes.json";
import { textHash } from "@/utils/domain/text-hash";

/** Raise with a change of the rules; learned weights and the taxonomy speak for themselves. */
const RULES = 2;

let version: string | undefined;

/**
 * Names what reads insights here: papers that the same version read elsewhere need not be read again.
 * The first call takes a few milliseconds.
 */
export function insightsVersion(): string {
  const learned = () =>
    textHash(JSON.stringify([claimWeights, themeWeights, themes, themePhrases]));
  version ??= `${RULES}-${learned().toString(16)}`;
  return version;
}
