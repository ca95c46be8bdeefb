import type { Standing } from "./standing";

const COLLECTION_OPENS =
  /^(?:It|They|The (?:[\w-]+ ){0,2}(?:dataset|benchmark|corpus|suite|collection|testbed|data))\b/;

/** "The best model reaches only 28 %": what others reach is told of a paper's own benchmark. */
const OTHERS =
  /\b(?:best|strongest|leading|top|most|even|current|frontier|existing|all|no|state-of-the-art|human)(?:[- ]performing)? (?:[\w-]+ ){0,3}(?:models?|agents?|[MV]?LLMs?|VLMs?|systems?|experts?|participants|performance)\b/i;

/** Whether a sentence tells what others than the paper reach. */
export const triesOthers = (sentence: string): boolean => OTHERS.test(sentence);

/** "on our benchmark", "of the resulting corpus". */
const MEANT =
  /\b(?:on|in|across|of|from|over) (?:our|this|the (?:proposed|new|resulting)) (?:[\w-]+ ){0,3}(?:benchmark|dataset|data|evaluation|corpus|suite|test set|tasks|questions)\b/i;

/** Signs that speak for what the paper itself contributes. */
export const ownSigns = (
  unit: string,
  name: string,
  { here, kind, opening, sentence }: Standing,
): string[] => [
  "own",
  ...(triesOthers(sentence) ? ["own, others tried", `own, others tried ${kind}`] : []),
  ...(MEANT.test(sentence) ? ["own is meant"] : []),
  ...(COLLECTION_OPENS.test(opening) ? ["own opens", `own opens ${kind}`] : []),
  ...(opening.startsWith(name) ? ["own is subject", `own is subject ${kind}`] : []),
  `own ${kind}`,
  `own ${unit}`,
  `own ${here.some((one) => one.name === name) ? "here" : "elsewhere"}`,
  `own ${Math.min(2, new Set(here.map((one) => one.name)).size)} here`,
];
