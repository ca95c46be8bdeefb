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

/** The properties of a word, computed once for all texts. */
export class Word {
  readonly text: string;
  readonly lower: string;
  /** Word class (see `classes.ts`). */
  readonly kind: string;
  /** The word class and its group, as pieces of signs. */
  readonly class: Piece;
  readonly group: Piece;
  readonly isVerb: boolean;
  readonly isModel: boolean;
  /** Whether it begins with a letter, with a capital, with a digit. */
  readonly isWord: boolean;
  readonly isCapital: boolean;
  readonly isNumber: boolean;
  /** It begins with a letter and is not a function word. */
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

  /** How often it occurs in contexts of metrics. */
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

  /** `wordKey` in lower case, also for names. */
  get key(): Piece {
    return (this.#key ??= pieceOf(wordKey(this.text).toLowerCase()));
  }

  /** `wordKey`, which keeps the case of names. */
  get writtenKey(): Piece {
    return pieceFor(wordKey(this.text));
  }

  /** The word in lower case; "#" for any number. */
  get spelt(): Piece {
    return (this.#spelt ??= pieceOf(this.isNumber ? "#" : this.lower));
  }
}

/** The cached properties of a word. */
export const wordOf = remembering((text): Word => new Word(text));
