import type { Paper } from "@/utils/domain/paper";
import { monthOf, paperMonth } from "@/utils/domain/paper-month";
import { Columns, type ColumnsSnapshot } from "./columns";
import { abstractWords, factWords, orderedWords, titleWords } from "./entry-words";
import { filterWords } from "./filter-words";
import type { Query } from "./query";
import { ranked } from "./rank";
import { Tally } from "./tally";
import { type Alternative, alternatives, factAlternatives, nearAlternatives } from "./terms";
import type { WordIndexSnapshot } from "./packed-words";
import { WordIndex } from "./word-index";

/** Weights by field. */
const TITLE = 8;
const FACT = 0.1;
const ABSTRACT = 0.1;

/** With at least this many hits, typo suggestions are not tried. */
const ENOUGH = 10;
/** A word in more titles than this is not taken for a typo. */
const MAX_SLIP = 50;

/** Titles, facts and columns: enough for most searches, so restored first. */
export interface NamesSnapshot {
  titles: WordIndexSnapshot;
  facts: WordIndexSnapshot;
  columns: ColumnsSnapshot;
}

/** In-memory full-text index of all papers, with typo tolerance, filters and ranking. */
export class SearchIndex {
  #titles: WordIndex;
  #facts: WordIndex;
  #columns: Columns;
  #abstracts: WordIndex | null;

  private constructor(names?: NamesSnapshot) {
    this.#titles = new WordIndex(names?.titles);
    this.#facts = new WordIndex(names?.facts);
    this.#columns = new Columns(names?.columns);
    this.#abstracts = names ? null : new WordIndex();
  }

  static empty(): SearchIndex {
    return new SearchIndex();
  }

  /** Without abstracts until `restoreAbstracts`. Throws if the snapshot is damaged. */
  static restored(names: NamesSnapshot): SearchIndex {
    return new SearchIndex(names);
  }

  /** Upper bound: ids of removed papers are still counted. */
  get size(): number {
    return this.#columns.size;
  }

  get hasAbstracts(): boolean {
    return this.#abstracts !== null;
  }

  /** Throws if the snapshot is damaged. */
  restoreAbstracts(snapshot: WordIndexSnapshot): void {
    this.#abstracts = new WordIndex(snapshot);
  }

  snapshot(): { names: NamesSnapshot; abstracts: WordIndexSnapshot } {
    if (!this.#abstracts) throw new Error("A snapshot needs the abstracts.");
    return {
      names: {
        titles: this.#titles.snapshot(),
        facts: this.#facts.snapshot(),
        columns: this.#columns.snapshot(),
      },
      abstracts: this.#abstracts.snapshot(),
    };
  }

  /** Adds a paper. One that is already there gains words; it loses none until the next build. */
  add(paper: Paper): void {
    if (!this.#abstracts) throw new Error("Papers are added to a whole index.");
    this.#titles.add(paper.id, titleWords(paper));
    this.#facts.add(paper.id, factWords(paper));
    this.#abstracts.add(paper.id, abstractWords(paper));
    this.#columns.set(paper.id, {
      title: orderedWords(paper).join(" "),
      themes: paper.insights.themes.join(" "),
      month: paperMonth(paper),
    });
  }

  /**
   * Ids, best first, some hundreds at most. Phrases are only narrowed down to their words, and facts that a
   * paper lost may still match.
   */
  search(query: Query, followed: readonly string[]): number[] {
    const hits = this.#found(query, followed, false);
    if (hits.length >= ENOUGH || query.words.length === 0) return hits;
    return this.#found(query, followed, true);
  }

  #found(query: Query, followed: readonly string[], isGuessing: boolean): number[] {
    const words = [...query.words, ...query.phrases.flat()];
    const tally = new Tally(this.#columns.size);
    // Rare words first: they leave few papers for the common ones.
    const terms = words.map((word, at) => ({ word, at, papers: this.#titles.count(word) }));
    for (const { word, at } of terms.toSorted((a, b) => a.papers - b.papers)) {
      this.#tallyTerm(tally, words, at, {
        isOpen: query.isOpen && at === query.words.length - 1,
        isGuess: isGuessing && query.words.includes(word),
        spelling: query.spellings?.get(word),
      });
    }
    for (const word of query.filters.flatMap(filterWords)) {
      tally.nextTerm();
      tally.add(this.#facts.papersWith(word), 0);
    }
    const papers = this.#since(tally.fitting(), query);
    return ranked(papers, {
      columns: this.#columns,
      scores: tally.scores,
      words,
      isGuessing,
      followed,
    });
  }

  #tallyTerm(
    tally: Tally,
    words: string[],
    at: number,
    { isOpen, isGuess, spelling }: Reading,
  ): void {
    const word = words[at] ?? "";
    tally.nextTerm();
    const inTitles = alternatives(words, at, this.#titles, isOpen || isGuess);
    if (spelling !== undefined) inTitles.push(...alternatives([spelling], 0, this.#titles, isOpen));
    if (isGuess && this.#titles.count(word) <= MAX_SLIP)
      inTitles.push(...nearAlternatives(word, this.#titles));
    this.#add(tally, this.#titles, inTitles, TITLE);
    tally.nextField();
    this.#add(tally, this.#facts, factAlternatives(word), FACT);
    if (!this.#abstracts) return;
    tally.nextField();
    this.#add(tally, this.#abstracts, alternatives(words, at, this.#abstracts, isOpen), ABSTRACT);
  }

  #add(tally: Tally, index: WordIndex, ways: Alternative[], weight: number): void {
    for (const { words, quality } of ways) {
      const [first = [], ...rest] = words.map((word) => index.papersWith(word));
      const others = rest.map((papers) => new Set(Array.from(papers)));
      const papers =
        others.length === 0
          ? first
          : Array.from(first).filter((paper) => others.every((other) => other.has(paper)));
      tally.add(papers, weight * quality);
    }
  }

  #since(papers: number[], { filters }: Query): number[] {
    const since = filters.flatMap(({ name, value }) => (name === "since" ? [monthOf(value)] : []));
    if (since.length === 0) return papers;
    return papers.filter((paper) =>
      since.every((month) => month !== null && this.#columns.month(paper) >= month),
    );
  }
}

/** How a query word may be read. */
interface Reading {
  /** It may be incomplete. */
  isOpen: boolean;
  /** It may be a typo of another word. */
  isGuess: boolean;
  /** Another spelling of it. */
  spelling: string | undefined;
}
