import type { ClaimKind } from "@/utils/domain/insights";

import { sizeNoun } from "@/utils/insights/size-noun";
import type { Setting } from "./setting";
import { unitAfter } from "./shapes";

const PHRASE = /^\+?[\s-]((?:[\p{L}\p{N}/+()-]+[\s-]){0,5}?[\p{L}-]{3,}(?:s|data|people))\b/u;
const STOP =
  /(?:^|[\s-])(?:of|for|in|on|with|that|across|from|and|to|by|at|is|was|has|this|its|less|versus|as|thus|while|than|which|times|does)(?=[\s-]|$)/i;
/** "2,268-record corpus": the singular before a noun that names the whole. */
const COMPOUND = /^-([a-z]+)\b/;

/** The plural that follows a number ("2.4k training samples": "samples"), else empty. */
export function countedNoun(after: string): string {
  const phrase = PHRASE.exec(after.slice(0, 60))?.[1];
  if (phrase !== undefined && !STOP.test(phrase)) return phrase.split(" ").at(-1) ?? "";
  const single = COMPOUND.exec(after)?.[1];
  return single === undefined ? "" : `${single}s`;
}

/** The unit of a claim: as written, else a unit of cost or length, else what is counted. */
export function unitOf({ number, after, sentence }: Setting, kind: ClaimKind): string {
  if (number.unit !== "") return number.unit;
  const measured = unitAfter(after);
  if (measured !== "" || kind === "gain" || kind === "score") return measured;
  return sizeNoun(number, after, sentence) ?? countedNoun(after);
}
