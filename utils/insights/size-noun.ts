import type { NumberMention } from "./numbers";

const NOUN =
  /^\+?[\s-](?:[\w/()-]+ ){0,4}?(images|samples|tasks|prompts|questions|problems|videos|examples|instances|articles|pairs|documents|tools|instructions|queries|datasets|dimensions|domains|categories|types|representations|combinations|skills|configurations|evaluations|languages|words|tokens|frames|poses|subjects|boxes|conditions|scenarios|families|LLMs|notes|cases|trials|features|variants|runs|records|pages|projects|disciplines|individuals|contexts|explanations|apps|controls|strategies|fits|networks|conversations|clips|scenes|hours of|annotations|papers|repositories|environments|trajectories|sentences|utterances|dialogues|patients|participants|species|classes|objects|modalities|methods|groups|clusters|corpus|benchmark)\b/;
const OWN =
  /\b(?:we|our|this paper|this work)\b|dataset|benchmark|compris|consist|contain|cover|spanning|collect|annotated|corpus|includ|evaluat|large-scale/i;
const MERELY_TRIED =
  /outperform|state-of-the-art|sota\b|achiev|improv|experiments? (?:on|across)|results on|effective|surpass|demonstrate|extensive|superior|validat/i;
/** Counts up to this are details of a design, not sizes. */
const SMALL = 5;

/** What the size of a contributed dataset, benchmark or study counts; null if the number is not such a size. */
export function sizeNoun(number: NumberMention, after: string, sentence: string): string | null {
  const noun = NOUN.exec(after)?.[1] ?? null;
  if (noun === null || !Number.isInteger(number.value)) return null;
  if (!OWN.test(sentence) || MERELY_TRIED.test(sentence)) return null;
  if (number.value <= SMALL) return null;
  return noun;
}
