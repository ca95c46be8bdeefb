import { isAuthors, isPerson } from "@/utils/sources/read/looks";
import { rememberedText } from "@/utils/sources/read/remembered-text";
import { withoutPeople } from "@/utils/sources/read/people";
import type { Run } from "@/utils/sources/tree/block";
import { citedTitle, isBriefReference } from "./citation";
import { isElsewhere, isEvidence, isPaperLink, isPeople, isProse } from "./evidence";
import type { Labels } from "./labels-of-file";
import type { Line } from "./line";
import { isLong, isName, type Places, placesOf } from "./places";
import { isTag } from "./tag";
import type { Standing, Unit } from "./unit";

/** A title of fewer words is none without an address. */
const MIN_WORDS = 3;
/** Lines of a paper that its title may stand in. */
export const NAMING = 4;

/** No line is shorter that names a paper and people, or an id. */
const SHORTEST = 9;
/** What stands between people and a title, and at the end of where it appeared. */
const PARTED = /[.,:;–—-]\s|[)）]/;

/** Before a title stand numbers, dates, venues, people and labels, but no words of a sentence. */
function isTitleAt(before: string, after: string): boolean {
  const head = before.trim();
  const isBegin =
    head === "" || /[:：.,;|)\]】>–—•·"“*-]$/.test(head) || isTag(head) || !/\p{L}{2}/u.test(head);
  return (
    isBegin &&
    head.length < 200 &&
    !/^\s*(?:is|are|was|were|has|have|had|will|can|by us|accepted|got|which|that|for|to|provides?|contains?)\b/.test(
      after,
    )
  );
}

/** "Title (VLDB 2021)": where and when it appeared stands behind it. */
const isCited = (text: string): boolean => {
  const inner = /[(（]([^()（）]{4,60})[)）][.\s]*$/.exec(text)?.[1] ?? "";
  return /(?:19|20)\d\d|[’'‘]\d\d/.test(inner) && /^[A-Z][\w@&-]*[A-Z]/.test(inner);
};

/** Who writes to a reader says so; titles hardly ever do. */
const PERSONAL =
  /\b(?:I|I['’](?:m|ve|d|ll)|[Mm]y|[Mm]yself|[Yy]our?|[Pp]lease|[Ff]eel free|[Tt]hanks|[Ll]et me|[Cc]heck out|[Cc]lick)\b/;

/** An item that its neighbours may show to be a paper: it is named at length, and links to where papers may lie. */
const mayBePaper = (line: Line, places: Places): boolean =>
  line.runs.some(({ address }) => address !== null) &&
  isLong(places) &&
  !isElsewhere(line) &&
  !PERSONAL.test(line.text);

/** Whether people in italics stand behind a title, and nothing behind them. */
function endsWithPeople(runs: readonly Run[]): boolean {
  const last = runs.findLast(({ text }) => /[\p{L}\p{N}]/u.test(text));
  if (!last?.slanted || last === runs.find(({ text }) => /\p{L}/u.test(text))) return false;
  return isAuthors(last.text) || isPerson(last.text.replace(/\.$/, ""));
}

/** Reads single lines: what names a paper in them, and what shows that it is one. */
export class LineReader {
  /** Whether a heading above says that papers are listed. */
  isInList = false;
  /** Whether the heading above says that something else is listed. */
  isAmongOther = false;
  readonly #isName = rememberedText((text) => isName(text, this.labels));

  /** Lines name people beside their titles where `hasPeople` is true; with null nobody looks for them. */
  constructor(
    readonly labels: Labels,
    private readonly hasPeople: boolean | null,
  ) {}

  /** The paper that a line both names and leads to. */
  paperIn(line: Line, standing: Standing): Unit | null {
    if (line.text.length < SHORTEST && line.runs.every(({ address }) => address === null))
      return null;
    if (isPeople(line) && placesOf(line, this.labels, this.hasPeople).link === undefined)
      return null;
    const isSure = isEvidence(line);
    const isItem = /\/(?:li|row|dd)\b/.test(standing.shape);
    if (!isSure && !isItem && (isProse(line) || !this.#hasPeople(line))) return null;
    const places = placesOf(line, this.labels, this.hasPeople);
    if (Object.keys(places).length === 0 || !this.#isAtTitle(line, places)) return null;
    // A menu beside the list leads to other pages.
    const isListed =
      this.isInList && places.named === undefined && !isProse(line) && isLong(places);
    const evidence = isSure ? "sure" : isListed || this.#hasPeople(line) ? "list" : "none";
    if (evidence !== "sure" && this.isAmongOther) return null;
    if (evidence === "none" && !mayBePaper(line, places)) return null;
    return { ...standing, places, lines: [line], evidence };
  }

  /** Whether a line names people beside a title. */
  #hasPeople({ text, runs }: Line): boolean {
    if (runs.length > 1 && endsWithPeople(runs)) return true;
    if (!PARTED.test(text)) return false;
    if (citedTitle(text) !== null || isBriefReference(text) || isCited(text)) return true;
    const title = withoutPeople(text, this.hasPeople === true);
    return title !== text && title.split(" ").length >= MIN_WORDS;
  }

  #isAtTitle(line: Line, places: Places): boolean {
    const { runs } = line;
    const isNamed = (run: Run) => this.#isName(run.text.trim());
    const isMark = (run: Run) =>
      places.link === undefined
        ? (run.strong && !this.labels.has(run.text)) || (run.address !== null && isNamed(run))
        : isPaperLink(run) && isNamed(run);
    const at = runs.findIndex(isMark);
    if (at < 0) return places.quoted !== undefined || !isProse(line);
    if (places.link === undefined && !isProse(line)) return true;
    const text = (from: number, to?: number) =>
      runs
        .slice(from, to)
        .map((run) => run.text)
        .join("");
    return isTitleAt(text(0, at), text(at + 1));
  }

  /** Places in the first lines; a label may stand further down. */
  placesIn(lines: readonly Line[]): Places {
    const places: Places = {};
    for (const [at, line] of lines.entries()) {
      if (isProse(line) || isPeople(line)) continue;
      const { label, marked, ...more } = placesOf(line, this.labels, this.hasPeople);
      if (at < NAMING && (at === 0 || !isPerson(line.text)))
        Object.assign(places, { ...more, ...places });
      if (label !== undefined) places.label ??= label;
      if (marked !== undefined) places.marked ??= marked;
    }
    // A title of two names and an "and" looks like people.
    const [first] = lines;
    return first && Object.keys(places).length === 0 ? placesOf(first, this.labels, null) : places;
  }
}
