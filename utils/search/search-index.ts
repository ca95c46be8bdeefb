import type { Paper } from "@/utils/domain/paper";
import { monthOf, paperMonth } from "@/utils/domain/paper-month";
import { Columns, type ColumnsSnapshot } from "./columns";
import { abstractWords, factWords, titleWords } from "./entry-words";
import { filterWords } from "./filter-words";
import type { Query } from "./query";
import { ranked } from "./rank";
import { Tally } from "./tally";
import { type Alternative, alternatives, factAlternatives, nearAlternatives } from "./terms";
import { WordIndex, type WordIndexSnapshot } from "./word-index";

/** What a word is worth where it stands. */
const TITLE = 8;
const FACT = 1;
const ABSTRACT = 0.2;

/** Hits from which on nothing is guessed. */
const ENOUGH = 10;
/** A word in more abstracts than this share says nothing, and would fill the memory. */
const TELLING_SHARE = 0.03;

/** Titles, facts and columns: enough for most searches, restored first. */
export interface NamesSnapshot {
  titles: WordIndexSnapshot;
  facts: WordIndexSnapshot;
  columns: ColumnsSnapshot;
}

/** The text of all papers, in memory: by word, with typing errors, filters and a ranking. */
export class SearchIndex {
  #titles: WordIndex;
  #facts: WordIndex;
  #columns: Columns;
  #abstracts: WordIndex | null;

  private constructor(names?: NamesSnapshot) {
    this.#titles = names ? WordIndex.restored(names.titles) : new WordIndex();
    this.#facts = names ? WordIndex.restored(names.facts) : new WordIndex();
    this.#columns = new Columns(names?.columns);
    this.#abstracts = names ? null : new WordIndex(TELLING_SHARE);
  }

  static empty(): SearchIndex {
    return new SearchIndex();
  }

  /** Without abstracts, until `restoreAbstracts`. Throws on a torn snapshot. */
  static restored(names: NamesSnapshot): SearchIndex {
    return new SearchIndex(names);
  }

  /** Papers, or a few more: an id that is gone counts. */
  get size(): number {
    return this.#columns.size;
  }

  get hasAbstracts(): boolean {
    return this.#abstracts !== null;
  }

  /** Throws on a torn snapshot. */
  restoreAbstracts(snapshot: WordIndexSnapshot): void {
    this.#abstracts = WordIndex.restored(snapshot, TELLING_SHARE);
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

  /** Takes a paper in; one that was there gains words, and loses none before the next build. */
  add(paper: Paper): void {
    if (!this.#abstracts) throw new Error("Papers are added to a whole index.");
    this.#titles.add(paper.id, titleWords(paper));
    this.#facts.add(paper.id, factWords(paper));
    this.#abstracts.add(paper.id, abstractWords(paper));
    this.#columns.set(
      paper.id,
      titleWords({ ...paper, aliases: [] }).join(" "),
      paper.insights.themes.join(" "),
      paperMonth(paper),
    );
  }

  /** Ids, best first: at most some hundreds. Phrases are only narrowed down to their words. */
  search(query: Query, followed: readonly string[]): number[] {
    const words = [...query.words, ...query.phrases.flat()];
    const exact = this.#tally(words, query, []);
    const hits = this.#ranked(exact, words, followed);
    if (hits.length >= ENOUGH || query.words.length === 0) return hits;
    const guessed = this.#tally(words, query, query.words);
    const more = this.#ranked(guessed, words, followed);
    return [...new Set([...hits, ...more])];
  }

  #ranked({ papers, scores }: Tallied, words: string[], followed: readonly string[]): number[] {
    return ranked(papers, { columns: this.#columns, scores, words, followed });
  }

  /** `guess`: words that may be slips for others. */
  #tally(words: string[], query: Query, guess: string[]): Tallied {
    const tally = new Tally(this.#columns.size);
    for (const [at, word] of words.entries()) {
      tally.nextTerm();
      const open = query.isOpen && at === query.words.length - 1;
      const inTitles = alternatives(
        words,
        at,
        this.#titles.vocabulary,
        open || guess.includes(word),
      );
      if (guess.includes(word)) inTitles.push(...nearAlternatives(word, this.#titles.vocabulary));
      this.#add(tally, this.#titles, inTitles, TITLE);
      tally.nextField();
      this.#add(tally, this.#facts, factAlternatives(word), FACT);
      tally.nextField();
      if (this.#abstracts) this.#addAbstracts(tally, this.#abstracts, words, at, open);
    }
    for (const word of query.filters.flatMap(filterWords)) {
      tally.nextTerm();
      tally.add(this.#facts.papersWith(word), 0);
    }
    return { papers: this.#since(tally.fitting(), query), scores: tally.scores };
  }

  #addAbstracts(tally: Tally, index: WordIndex, words: string[], at: number, open: boolean): void {
    this.#add(tally, index, alternatives(words, at, index.vocabulary, open), ABSTRACT);
  }

  #add(tally: Tally, index: WordIndex, ways: Alternative[], weight: number): void {
    for (const { words, quality } of ways) {
      const [first, ...rest] = words.map((word) => index.papersWith(word));
      const others = rest.map((papers) => new Set(papers));
      const papers = first?.filter((paper) => others.every((other) => other.has(paper)));
      tally.add(papers ?? [], weight * quality);
    }
  }

  #since(papers: number[], { filters }: Query): number[] {
    const since = filters.flatMap(({ name, value }) => (name === "since" ? [monthOf(value)] : []));
    if (since.length === 0) return papers;
    return papers.filter((paper) =>
      since.every((month) => month !== null && (this.#columns.months[paper] ?? 0) >= month),
    );
  }
}

interface Tallied {
  papers: number[];
  scores: Float32Array;
}
