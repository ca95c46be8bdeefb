import { isAuthors } from "@/utils/sources/read/looks";
import { type Run, textOfRuns } from "@/utils/sources/tree/block";
import { oneLine } from "./one-line";
import { isDatedVenue, isTag } from "./tag";

/** So much of a line's beginning and end tells whether it goes on: lines of a hostile file have a megabyte. */
const ENOUGH = 400;
/** Words after which no line ends that was not wrapped. */
const OPEN_END =
  /(?:[(&–—-]|\b(?:of|the|a|an|and|or|for|in|on|with|by|to|from|via|using|as|is|are|that|into|at|based))$/i;
const LABELLED = /^[\p{L} ]{1,20}[:：]/u;
/** "[2] ", "C3. ", "(4) ": an entry of its own, whatever stands above. */
const NUMBERED =
  /^(?:\[\d{1,4}\]|\[[A-Z][\w+-]{1,12}\]|\(\d{1,3}\)|\d{1,3}\.|[A-Z]{1,2}\d{1,3}\.)\s/;
/** Lines of prose are longer, and go on whatever ends them. */
const LONG = 120;
/** "arXiv:2401.00001 [pdf, other] cs.LG" */
const NO_WORDS = /\[[^[\]]{0,200}\]|\barxiv:\S{1,60}|\b[a-z-]{2,8}\.[A-Z]{2}\b/gi;
const WORDS = /\p{L}{2}\s\S{0,20}\p{L}{2}/u;

const BLANK: Run = {
  text: " ",
  address: null,
  strong: false,
  slanted: false,
  code: false,
  isTitle: false,
  isMarked: false,
};

const isShown = ({ text }: Run) => text.trim() !== "";
const isLink = ({ address }: Run) => address !== null;

/** A line of the source to which the next ones may belong. */
export class OpenLine {
  readonly runs: Run[] = [];
  #start = "";
  #end = "";
  #length = 0;
  #isLinked = false;
  #last: Run | undefined;

  constructor(runs: readonly Run[]) {
    this.#take(runs, oneLine(textOfRuns(runs)));
  }

  /** Takes the next line of the source in, where this one goes on in it. */
  wraps(next: readonly Run[], isItem: boolean): boolean {
    const text = oneLine(textOfRuns(next));
    const goesOn = text !== "" && this.#hasWords() && this.#goesOn(next, text, isItem);
    if (goesOn) {
      this.runs.push(BLANK);
      this.#take(next, text);
    }
    return goesOn;
  }

  #take(runs: readonly Run[], text: string): void {
    for (const run of runs) this.runs.push(run);
    if (this.#start.length < ENOUGH) this.#start = `${this.#start} ${text.slice(0, ENOUGH)}`.trim();
    this.#end = `${this.#end} ${text.slice(-ENOUGH)}`.trim().slice(-ENOUGH);
    this.#length += text.length + 1;
    this.#isLinked ||= runs.some(isLink);
    this.#last = runs.findLast(isShown) ?? this.#last;
  }

  #hasWords(): boolean {
    return WORDS.test(this.#start.replaceAll(NO_WORDS, ""));
  }

  #goesOn(next: readonly Run[], text: string, isItem: boolean): boolean {
    if (NUMBERED.test(text)) return false;
    if (OPEN_END.test(this.#end) || /^(?!https?:)\p{Ll}/u.test(text)) return true;
    const isProse = this.#length > LONG && text.length >= LONG / 2;
    if (!this.#isLinked && isProse && !LABELLED.test(text)) return true;
    const first = next.find((run) => isShown(run) || isLink(run));
    return this.#isOneStretch(first) || (isItem && this.#isWrappedItem(first, text));
  }

  /** One stretch in bold or italics is parted by nothing but the line's end. */
  #isOneStretch(first: Run | undefined): boolean {
    const last = this.#last;
    if (!last || !first) return false;
    return (last.strong && first.strong) || (last.slanted && first.slanted);
  }

  /** In items, whose lines are wrapped, a line mostly goes on. */
  #isWrappedItem(first: Run | undefined, text: string): boolean {
    const isPlain = first && !isLink(first) && !first.strong && !first.slanted && !first.code;
    if (!isPlain || !/^[\p{L}\p{N}(]/u.test(text)) return false;
    if (/\d{2}/.test(text) && (isTag(text) || isDatedVenue(text))) return false;
    if (/[.:!?。：…]$/.test(this.#end) || LABELLED.test(text) || isAuthors(text)) return false;
    return !this.#isLinked || !/^https?:/.test(this.#end.split(" ").at(-1) ?? "");
  }
}
