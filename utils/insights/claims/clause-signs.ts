import { tieOf, type Tie } from "./difference";
import { type Piece, pieceFor, piecesOf } from "@/utils/insights/signs/piece";
import type { Tell } from "@/utils/insights/signs/tell";
import { perSetting } from "./per-setting";
import { plainWords } from "./plain-words";
import type { Setting } from "./setting";
import { groupsOf } from "./word-groups";

const P = piecesOf(
  ...(["stage", "tie", "act", "beside a name", "beside a name,", "compared", "alone"] as const),
  ...(["clause opens", "clause", "clause behind"] as const),
);

/** Where a phrase ends, and where the clause does. */
const PHRASE = /[;:()]|, | while | whereas | but | although | though | and /;
const CLAUSE =
  /[;:]|, (?:while|whereas|but|and|with|although)\b| while | whereas | but | although /;

/** How many words open a clause: mostly its subject. */
const OPENING = 5;

const groupsIn = (words: readonly string[]) => [...new Set(words.flatMap(groupsOf))];

/** What is done with what a number counts: made, held, tried, trained on, used. */
const ACTS = new Set(["make", "hold", "try", "train", "spend"]);

function actIn(words: readonly string[]): string {
  for (const word of words.toReversed()) {
    const act = groupsOf(word).find(({ text }) => ACTS.has(text));
    if (act !== undefined) return act.text;
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
  clause: readonly Piece[];
  opening: readonly Piece[];
  phrase: readonly Piece[];
}

export const clauseFacts = perSetting((setting): ClauseFacts => {
  const { before } = setting;
  const words = plainWords(before.split(CLAUSE).at(-1) ?? "");
  return {
    tie: tieOf(setting),
    act: actIn(words),
    isBesideName: BESIDE_NAME.test(before),
    clause: groupsIn(words),
    opening: groupsIn(words.slice(0, OPENING)),
    phrase: groupsIn(plainWords(before.split(PHRASE).at(-1) ?? "")),
  };
});

const isCompared = (groups: readonly Piece[]) =>
  groups.some(({ text }) => text === "against" || text === "beat");

/** Tells what the clause of a number speaks of, how it opens, and whether the number is told as a difference. */
export function tellClause(setting: Setting, unit: Piece, tell: Tell): void {
  const { tie, act, isBesideName, clause, opening, phrase } = clauseFacts(setting);
  const stage = pieceFor(setting.stage);
  const tiePiece = pieceFor(tie);
  const actPiece = pieceFor(act);
  tell(P.stage, stage);
  tell(P.stage, stage, unit);
  tell(P.tie, tiePiece);
  tell(P.tie, tiePiece, unit);
  tell(P.act, actPiece);
  tell(P.act, actPiece, unit);
  if (isBesideName) {
    tell(P["beside a name"]);
    tell(P["beside a name,"], isCompared(clause) ? P.compared : P.alone);
  }
  for (const group of opening) tell(P["clause opens"], group);
  for (const group of phrase) {
    tell(P.clause, group);
    tell(P.clause, group, tiePiece);
  }
  for (const group of groupsIn(plainWords(setting.after.split(PHRASE, 1)[0] ?? "")))
    tell(P["clause behind"], group);
}
