import learned from "@/assets/word-classes.json";

import { remembering } from "./remembering";

const CLASS = new Map(
  learned.classes.flatMap((words, at) =>
    words.split(" ").map((word): [string, string] => [word, `c${at}`]),
  ),
);

const GROUP = new Map(learned.groups.map((group, at) => [`c${at}`, `g${group}`]));

/** Whether a word has inner capitals or digits: a name or an abbreviation, which keeps its case in look-ups. */
export const isNameLike = (word: string) => /^.+\p{Lu}|\p{L}\d/u.test(word);

const ENDING = /(?:ing|ed|ly|s|tion|ness|ity|ive|al)$/;

/** The shape of a word without a class. */
function shapeOf(word: string): string {
  if (/^[+-]?\d/.test(word)) return "number";
  if (isNameLike(word)) return /^\p{Lu}{2,}$/u.test(word) ? "capitals" : "mixed";
  if (/^\p{Lu}/u.test(word)) return "title case";
  if (!/\p{L}/u.test(word)) return word;
  return `-${ENDING.exec(word)?.[0] ?? ""}`;
}

/** The class of words that occur in the same contexts, learned from 100,000 abstracts; else the word's shape. */
export const classOf = remembering(
  (word): string => CLASS.get(isNameLike(word) ? word : word.toLowerCase()) ?? shapeOf(word),
);

/** The group of similar classes that a class belongs to; a shape is its own group. */
export const groupOf = (kind: string): string => GROUP.get(kind) ?? kind;

/** Examples: classes that contain one of these are classes of verbs. */
const VERBS = [
  "achieves",
  "improves",
  "outperforms",
  "reduces",
  "uses",
  "propose",
  "introduces",
  "provide",
  "show",
  "achieve",
  "is",
  "can",
  "evaluate",
  "use",
  "used",
  "trained",
  "improve",
  "improving",
  "generating",
  "using",
  "address",
  "observed",
  "designed",
  "rely",
  "adapting",
];
const VERBAL = new Set(VERBS.map(classOf));
const MODELS = new Set(["BERT", "GPT-4", "Qwen2", "LLMs", "transformer"].map(classOf));

/** Whether a class consists of verbs. */
export const isVerbal = (kind: string): boolean => VERBAL.has(kind);

/** Whether a class consists of names of models. */
export const isModel = (kind: string): boolean => MODELS.has(kind);
