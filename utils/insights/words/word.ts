import { type Piece, pieceFor, pieceOf } from "@/utils/insights/signs/piece";
import { classOf, groupOf, isModel, isNameLike, isVerbal } from "./classes";
import { isFunctionWord, isUnitWord } from "./function-words";
import { priorFor, wordKey } from "./priors";
import { remembering } from "./remembering";

/** A word's prior (see `priors.ts`) as pieces of signs. */
export interface PriorPieces {
  of: Piece;
  beside: Piece;
  moved: Piece;
  change: Piece;
  metric: Piece;
}

/** What is known of a word, worked out once for all texts. */
export class Word {
  readonly text: string;
  readonly lower: string;
  /** Its class (see `classes.ts`). */
  readonly kind: string;
  /** Its class and the group of it, as pieces of signs. */
  readonly class: Piece;
  readonly group: Piece;
  readonly isVerb: boolean;
  readonly isModel: boolean;
  /** It begins with a letter, with a capital, with a digit. */
  readonly isWord: boolean;
  readonly isCapital: boolean;
  readonly isNumber: boolean;
  /** It begins with a letter and may be part of a name. */
  readonly isContent: boolean;
  readonly isUnit: boolean;
  readonly isNameLike: boolean;
  #prior: PriorPieces | undefined;
  #key: Piece | undefined;
  #spelt: Piece | undefined;

  constructor(text: string) {
    this.text = text;
    this.lower = text.toLowerCase();
    this.kind = classOf(text);
    this.class = pieceFor(this.kind);
    this.group = pieceFor(groupOf(this.kind));
    this.isVerb = isVerbal(this.kind);
    this.isModel = isModel(this.kind);
    this.isWord = /^\p{L}/u.test(text);
    this.isCapital = /^\p{Lu}/u.test(text);
    this.isNumber = /^\d/.test(text);
    this.isContent = this.isWord && !isFunctionWord(text);
    this.isUnit = isUnitWord(text);
    this.isNameLike = isNameLike(text);
  }

  /** How often it stands where metrics stand. */
  get prior(): PriorPieces {
    if (this.#prior === undefined) {
      const { of, beside, moved, change, metric } = priorFor(this.text);
      this.#prior = {
        of: pieceFor(of),
        beside: pieceFor(beside),
        moved: pieceFor(moved),
        change: pieceFor(change),
        metric: pieceFor(metric),
      };
    }
    return this.#prior;
  }

  /** In lower case and without the plural's s. */
  get key(): Piece {
    return (this.#key ??= pieceOf(wordKey(this.text).toLowerCase()));
  }

  /** The same as it is written where it looks like a name. */
  get writtenKey(): Piece {
    return pieceFor(wordKey(this.text));
  }

  /** In lower case; of a number a sign for any. */
  get spelt(): Piece {
    return (this.#spelt ??= pieceOf(this.isNumber ? "#" : this.lower));
  }
}

/** What is known of a word. */
export const wordOf = remembering((text): Word => new Word(text));
