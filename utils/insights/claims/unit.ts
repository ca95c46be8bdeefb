import type { ClaimKind } from "@/utils/domain/insights";

import { countedPhrase } from "@/utils/insights/counted";
import { sizeNoun } from "@/utils/insights/size-noun";
import type { Setting } from "./setting";

/** The unit of a claim: as written, else its unit of measurement, else what is counted; may be empty. */
export function unitOf({ number, after, sentence, text }: Setting, kind: ClaimKind): string {
  if (number.unit !== "") return number.unit;
  if (number.measure !== "" || kind === "gain") return number.measure;
  const counted = countedPhrase(after);
  // A score counts things only if it is a whole number: "seven errors", but not "0.98 correlations".
  const isWhole =
    Number.isInteger(number.value) && !text.slice(number.start, number.end).includes(".");
  if (kind === "score") return isWhole ? counted : "";
  return counted || (sizeNoun(number, after, sentence) ?? "");
}
