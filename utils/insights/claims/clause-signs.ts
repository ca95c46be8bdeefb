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

/** Borders of phrases, and of clauses. */
const PHRASE = /[;:()]|, | while | whereas | but | although | though | and /;
const CLAUSE =
  /[;:]|, (?:while|whereas|but|and|with|although)\b| while | whereas | but | although /;

/** How many words count as the opening of a clause: mostly its subject. */
const OPENING = 5;

const groupsIn = (words: readonly string[]) => [...new Set(words.flatMap(groupsOf))];

/** Word groups for what is done with the counted things: making, containing, testing, training on, using. */
const ACTS = new Set(["make", "hold", "try", "train", "spend"]);

function actIn(words: readonly string[]): string {
  for (const word of words.toReversed()) {
    const act = groupsOf(word).find(({ text }) => ACTS.has(text));
    if (act !== undefined) return act.text;
  }
  return "none";
}

/** A number right after a name is often the result of others: "than Foo (62.3), Bar (61.9", "Foo: 62.3". */
const BESIDE_NAME = /\p{Lu}[\p{L}\p{N}.-]{0,30}(?: [\p{N}.]{1,6})?(?: \(|: ?)$/u;

/** Facts about the clause of a number. */
export interface ClauseFacts {
  tie: Tie;
  act: string;
  isBesideName: boolean;
  /** Word groups before the number: in the whole clause, in its first words, and in its last phrase. */
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

/** Emits signs for the words of a number's clause, its opening, and whether the number is a difference. */
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
