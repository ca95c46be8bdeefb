import { tieOf, type Tie } from "./difference";
import { perSetting } from "./per-setting";
import type { Setting } from "./setting";
import { groupsOf } from "./word-groups";

/** Where a phrase ends, and where the clause does. */
const PHRASE = /[;:()]|, | while | whereas | but | although | though | and /;
const CLAUSE =
  /[;:]|, (?:while|whereas|but|and|with|although)\b| while | whereas | but | although /;

/** How many words open a clause: mostly its subject. */
const OPENING = 5;

const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\d@-]+/gu) ?? [];
const groupsIn = (words: readonly string[]) => [...new Set(words.flatMap((one) => groupsOf(one)))];

/** What is done with what a number counts: made, held, tried, trained on, used. */
const ACTS = new Set(["make", "hold", "try", "train", "spend"]);

function actIn(words: readonly string[]): string {
  for (const word of words.toReversed()) {
    const act = groupsOf(word).find((group) => ACTS.has(group));
    if (act !== undefined) return act;
  }
  return "none";
}

/** "than Foo (62.3), Bar (61.9", "Foo: 62.3": what others reached stands beside their names. */
const BESIDE_NAME = /\p{Lu}[\p{L}\p{N}.-]{0,30}(?: [\p{N}.]{1,6})?(?: \(|: ?)$/u;

/** What the clause of a number tells. */
export interface ClauseFacts {
  tie: Tie;
  act: string;
  isBesideName: boolean;
  /** Groups of words of the clause before the number, of its first words, and of its last phrase. */
  clause: readonly string[];
  opening: readonly string[];
  phrase: readonly string[];
}

export const clauseFacts = perSetting((setting): ClauseFacts => {
  const { before } = setting;
  const words = wordsOf(before.split(CLAUSE).at(-1) ?? "");
  return {
    tie: tieOf(setting),
    act: actIn(words),
    isBesideName: BESIDE_NAME.test(before),
    clause: groupsIn(words),
    opening: groupsIn(words.slice(0, OPENING)),
    phrase: groupsIn(wordsOf(before.split(PHRASE).at(-1) ?? "")),
  };
});

const isCompared = (groups: readonly string[]) =>
  groups.includes("against") || groups.includes("beat");

/** What the clause of a number speaks of, how it opens, and whether the number is told as a difference. */
export function clauseSigns(setting: Setting): string[] {
  const { number, stage, after } = setting;
  const { tie, act, isBesideName, clause, opening, phrase } = clauseFacts(setting);
  const unit = number.unit || "no unit";
  const beside = `beside a name, ${isCompared(clause) ? "compared" : "alone"}`;
  return [
    `stage ${stage}`,
    `stage ${stage} ${unit}`,
    `tie ${tie}`,
    `tie ${tie} ${unit}`,
    `act ${act}`,
    `act ${act} ${unit}`,
    ...(isBesideName ? ["beside a name", beside] : []),
    ...opening.map((group) => `clause opens ${group}`),
    ...phrase.flatMap((group) => [`clause ${group}`, `clause ${group} ${tie}`]),
    ...groupsIn(wordsOf(after.split(PHRASE)[0] ?? "")).map((group) => `clause behind ${group}`),
  ];
}
