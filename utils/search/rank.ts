import type { Columns } from "./columns";
import { isNear } from "./is-near";

/** Papers compared in detail; no more than these are returned. */
const CLOSE = 300;
/** Bonus of the shortest title over the longest. */
const SHORTNESS = 7;
/** Number of telling words at which half of that bonus is left. */
const SHORT = 1.6;
/** Minimum letters of a telling word, and letters of a title per such word. */
const TELLING = 5;
const LETTERS = 12;

/** Bonus per query word that comes after the previous one in the title, or right after it. */
const IN_ORDER = 1.2;
const ADJACENT = 1.4;
/** Bonus for a followed theme. */
const FOLLOWED = 1.5;
/** Bonus of a paper of this month over one that is `OLD` months older. */
const RECENT = 0.2;

const OLD = 60;

interface Ranking {
  columns: Columns;
  /** Score of each paper by its words. */
  scores: Float32Array;
  /** Words of the query, in order. */
  words: string[];
  /** Whether a title word may match a query word with a typo. */
  isGuessing: boolean;
  /** Ids of the themes that the reader follows. */
  followed: readonly string[];
}

/** Best first: score by words, then bonuses for short titles, query order, followed themes, recency. */
export function ranked(papers: number[], ranking: Ranking): number[] {
  const { columns, scores } = ranking;
  const newest = papers.reduce((month, paper) => Math.max(month, columns.month(paper)), 0);
  return closest(papers, ranking)
    .map((paper) => ({ paper, total: (scores[paper] ?? 0) + bonus(paper, newest, ranking) }))
    .toSorted((a, b) => b.total - a.total || b.paper - a.paper)
    .map(({ paper }) => paper);
}

/** The best by words and title length alone: comparing all in detail would be slow. */
function closest(papers: number[], { columns, scores }: Ranking): number[] {
  const rough = Float64Array.from(papers, (paper) =>
    pack((scores[paper] ?? 0) + shortness(columns.titleLength(paper) / LETTERS), paper),
  );
  return Array.from(rough.toSorted().slice(-CLOSE), (packed) => packed % MAX_ID);
}

const shortness = (tellingWords: number) => (SHORTNESS * SHORT) / (SHORT + tellingWords);

function bonus(paper: number, newest: number, ranking: Ranking): number {
  const { columns, followed } = ranking;
  const title = columns.title(paper).split(" ");
  const themes = columns.themes(paper).split(" ");
  const age = Math.min(OLD, newest - columns.month(paper));
  return (
    shortness(title.filter(({ length }) => length >= TELLING).length) +
    orderScore(title, ranking) +
    (themes.some((theme) => followed.includes(theme)) ? FOLLOWED : 0) +
    RECENT * (1 - age / OLD)
  );
}

function orderScore(title: string[], { words, isGuessing }: Ranking): number {
  let score = 0;
  let before = -1;
  for (const [at, word] of words.entries()) {
    const typed = title.findIndex((other) => other.startsWith(word));
    const place = typed < 0 && isGuessing ? title.findIndex((other) => isNear(word, other)) : typed;
    if (at > 0 && place > before && before >= 0)
      score += place === before + 1 ? ADJACENT : IN_ORDER;
    before = place;
  }
  return score;
}

/** Above the highest id of any library. */
const MAX_ID = 2 ** 24;

/** One number that sorts by score, then by id: numbers sort ten times faster than objects. */
const pack = (score: number, paper: number) => Math.round(score * 4096) * MAX_ID + paper;
