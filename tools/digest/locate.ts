import { decodeHTML } from "entities";

/** Finds the line of a phrase in a text, ignoring markup and line breaks between its letters. */
export class Locator {
  readonly #letters: string;
  readonly #lines: Uint32Array;
  #from = 0;

  constructor(text: string) {
    const lines: number[] = [];
    let letters = "";
    for (const [at, line] of text.split("\n").entries()) {
      const own = lettersOf(line);
      letters += own;
      for (let left = own.length; left > 0; left--) lines.push(at + 1);
    }
    this.#letters = letters;
    this.#lines = Uint32Array.from(lines);
  }

  /** The line, from 1, where `words` begin: after the previous match, else anywhere; null if not found. */
  lineOf(words: string): number | null {
    const wanted = lettersOf(words);
    if (wanted === "") return null;
    const behind = this.#letters.indexOf(wanted, this.#from);
    const at = behind < 0 ? this.#letters.indexOf(wanted) : behind;
    if (at < 0) return null;
    this.#from = at;
    return this.#lines[at] ?? null;
  }
}

const lettersOf = (text: string): string =>
  decodeHTML(text)
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, "");
