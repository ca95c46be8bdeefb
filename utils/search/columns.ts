import { Lines } from "./lines";

/** Fields of a paper that the ranking needs. */
interface Row {
  /** Words of the title, separated by spaces. */
  title: string;
  /** Ids of the themes, separated by spaces. */
  themes: string;
  /** See `paperMonth`. */
  month: number;
}

/** Columns as stored in IndexedDB: one line per paper, from id 0 on. */
export interface ColumnsSnapshot {
  titles: string;
  themes: string;
  months: Uint32Array;
}

const EMPTY: ColumnsSnapshot = { titles: "", themes: "", months: new Uint32Array() };

/** In-memory columns that the ranking needs, by paper id. */
export class Columns {
  readonly #titles: Lines;
  readonly #themes: Lines;
  readonly #months: Uint32Array;
  /** Papers added since the snapshot. */
  readonly #fresh = new Map<number, Row>();
  #size: number;

  constructor({ titles, themes, months }: ColumnsSnapshot = EMPTY) {
    this.#titles = new Lines(titles, months.length);
    this.#themes = new Lines(themes, months.length);
    this.#months = months;
    this.#size = months.length;
  }

  /** One more than the highest id. */
  get size(): number {
    return this.#size;
  }

  set(paper: number, row: Row): void {
    this.#fresh.set(paper, row);
    this.#size = Math.max(this.#size, paper + 1);
  }

  /** "" for an unknown id. */
  title(paper: number): string {
    return this.#fresh.get(paper)?.title ?? lineAt(this.#titles, paper);
  }

  /** Letters of the title. */
  titleLength(paper: number): number {
    return this.#fresh.get(paper)?.title.length ?? this.#titles.lengthAt(paper);
  }

  themes(paper: number): string {
    return this.#fresh.get(paper)?.themes ?? lineAt(this.#themes, paper);
  }

  month(paper: number): number {
    return this.#fresh.get(paper)?.month ?? this.#months[paper] ?? 0;
  }

  snapshot(): ColumnsSnapshot {
    const papers = Array.from({ length: this.#size }, (_, paper) => paper);
    return {
      titles: Lines.of(papers.map((paper) => this.title(paper))).text,
      themes: Lines.of(papers.map((paper) => this.themes(paper))).text,
      months: Uint32Array.from(papers, (paper) => this.month(paper)),
    };
  }
}

const lineAt = (lines: Lines, line: number) => (line < lines.size ? lines.at(line) : "");
