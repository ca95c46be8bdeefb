import learned from "@/assets/word-classes.json";

import { remembering } from "./remembering";

const CLASS = new Map(
  learned.classes.flatMap((words, at) =>
    words.split(" ").map((word): [string, string] => [word, `c${at}`]),
  ),
);

const GROUP = new Map(learned.groups.map((group, at) => [`c${at}`, `g${group}`]));

/** Capitals or digits inside: a name or an abbreviation, which is known as it is written. */
export const isNameLike = (word: string) => /^.+\p{Lu}|\p{L}\d/u.test(word);

const ENDING = /(?:ing|ed|ly|s|tion|ness|ity|ive|al)$/;

/** What a word that no class holds looks like. */
function shapeOf(word: string): string {
  if (/^[+-]?\d/.test(word)) return "number";
  if (isNameLike(word)) return /^\p{Lu}{2,}$/u.test(word) ? "capitals" : "mixed";
  if (/^\p{Lu}/u.test(word)) return "title case";
  if (!/\p{L}/u.test(word)) return word;
  return `-${ENDING.exec(word)?.[0] ?? ""}`;
}

/** The class of words that stand where this word stands, learned from 100,000 abstracts; else its shape. */
export const classOf = remembering(
  (word): string => CLASS.get(isNameLike(word) ? word : word.toLowerCase()) ?? shapeOf(word),
);

/** The group of like classes that a class belongs to; of a shape, the shape. */
export const groupOf = (kind: string): string => GROUP.get(kind) ?? kind;

/** Verbs that tell which classes are those of verbs. */
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

/** Whether a class is one of verbs. */
export const isVerbal = (kind: string): boolean => VERBAL.has(kind);

/** Whether a class is one of models' names. */
export const isModel = (kind: string): boolean => MODELS.has(kind);
