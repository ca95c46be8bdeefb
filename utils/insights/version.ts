import claimWeights from "@/assets/claim-weights.json";
import themePhrases from "@/assets/theme-phrases.json";
import themeWeights from "@/assets/theme-weights.json";
import themes from "@/assets/themes.json";
import { textHash } from "@/utils/domain/text-hash";

/** Increment when the rules change; changes of learned weights and of the taxonomy are detected by their hash. */
const RULES = 2;

let version: string | undefined;

/**
 * Identifies the rules, weights and taxonomy of this build: insights of the same version from elsewhere are
 * valid here. The first call takes a few milliseconds.
 */
export function insightsVersion(): string {
  const learned = () =>
    textHash(JSON.stringify([claimWeights, themeWeights, themes, themePhrases]));
  version ??= `${RULES}-${learned().toString(16)}`;
  return version;
}
