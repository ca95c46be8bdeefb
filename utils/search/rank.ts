import type { Columns } from "./columns";

/** Papers that are compared closely; whoever scores less than these hits is not shown. */
const CLOSE = 300;
/** What the shortest title is worth beside the longest. */
const SHORTNESS = 10;
/** Letters from which on a title is rather long. */
const SHORT = 16;

/** Per word of the query that stands in the title after the word before it, and right after it. */
const IN_ORDER = 0.6;
const ADJACENT = 1.2;
/** What a followed theme is worth. */
const FOLLOWED = 1.5;
/** What a paper of this month is worth beside one that is `OLD` months older. */
const RECENT = 0.2;

const OLD = 60;

interface Ranking {
  columns: Columns;
  /** What each paper scored by its words. */
  scores: Float32Array;
  /** Words of the query, in order. */
  words: string[];
  /** Ids of the themes that the reader follows. */
  followed: readonly string[];
}

/** Best first: what the words scored, then short titles, the query's order, followed, recent. */
export function ranked(papers: number[], { columns, scores, words, followed }: Ranking): number[] {
  const rough = new Float64Array(papers.length);
  for (const [index, paper] of papers.entries()) {
    const length = columns.titles[paper]?.length ?? 0;
    rough[index] = pack((scores[paper] ?? 0) + (SHORTNESS * SHORT) / (SHORT + length), paper);
  }
  const best = rough
    .toSorted()
    .slice(-CLOSE)
    .map((packed) => packed % MAX_ID);
  const newest = papers.reduce((month, paper) => Math.max(month, columns.months[paper] ?? 0), 0);
  const close = [...best].map((paper) => {
    const length = columns.titles[paper]?.length ?? 0;
    const themes = columns.themes[paper]?.split(" ") ?? [];
    const age = Math.min(OLD, newest - (columns.months[paper] ?? 0));
    const total =
      (scores[paper] ?? 0) +
      (SHORTNESS * SHORT) / (SHORT + length) +
      orderScore(words, columns.titles[paper]?.split(" ") ?? []) +
      (themes.some((theme) => followed.includes(theme)) ? FOLLOWED : 0) +
      RECENT * (1 - age / OLD);
    return { paper, total };
  });
  return close.toSorted((a, b) => b.total - a.total || b.paper - a.paper).map(({ paper }) => paper);
}

function orderScore(words: string[], title: string[]): number {
  let score = 0;
  let before = -1;
  for (const [at, word] of words.entries()) {
    const place = title.findIndex((other) => other.startsWith(word));
    if (at > 0 && place > before && before >= 0)
      score += place === before + 1 ? ADJACENT : IN_ORDER;
    before = place;
  }
  return score;
}

/** More than any library's highest id. */
const MAX_ID = 2 ** 24;

/** One number that sorts by score, then by id: numbers sort ten times faster than objects. */
const pack = (score: number, paper: number) => Math.round(score * 4096) * MAX_ID + paper;
