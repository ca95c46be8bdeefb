/** What the ranking needs of every paper, at its id; kept in memory. */
export class Columns {
  /** Words of the titles, a space between two. */
  readonly titles: string[];
  /** Ids of the themes, a space between two. */
  readonly themes: string[];
  readonly months: number[];

  constructor(snapshot?: ColumnsSnapshot) {
    this.titles = snapshot ? snapshot.titles.split("\n") : [""];
    this.themes = snapshot ? snapshot.themes.split("\n") : [""];
    this.months = snapshot ? [...snapshot.months] : [0];
  }

  /** One more than the highest id. */
  get size(): number {
    return this.titles.length;
  }

  set(paper: number, title: string, themes: string, month: number): void {
    // Arrays with holes are slow: an id that was never given has an empty title.
    while (this.size < paper) this.#push("", "", 0);
    if (paper === this.size) this.#push(title, themes, month);
    this.titles[paper] = title;
    this.themes[paper] = themes;
    this.months[paper] = month;
  }

  snapshot(): ColumnsSnapshot {
    return {
      titles: this.titles.join("\n"),
      themes: this.themes.join("\n"),
      months: Uint32Array.from(this.months),
    };
  }

  #push(title: string, themes: string, month: number): void {
    this.titles.push(title);
    this.themes.push(themes);
    this.months.push(month);
  }
}

/** Columns as IndexedDB keeps them: a line a paper. */
export interface ColumnsSnapshot {
  titles: string;
  themes: string;
  months: Uint32Array;
}
