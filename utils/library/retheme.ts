import type { ThemeId } from "@/utils/domain/insights";
import { isOwnThemeId } from "@/utils/domain/own-theme";
import type { Database, StoredPaper } from "./schema";
import { sweepBatch, type SweepFrom, type Swept } from "./sweep";

/** Papers a transaction: short enough not to block a page's look-up. */
const BATCH = 250;

/** Finds the reader's own themes of a paper. */
export type OwnThemesOf = (title: string, abstract: string) => ThemeId[];

/** Gives the reader's own themes to the next papers, and takes away those that no longer fit. */
export const rethemeBatch = (
  db: Database,
  from: SweepFrom,
  ownThemesOf: OwnThemesOf,
): Promise<Swept> => sweepBatch(db, from, BATCH, () => (paper) => rethemed(paper, ownThemesOf));

/** The paper with the reader's own themes first; itself where they are as they were. */
function rethemed(paper: StoredPaper, ownThemesOf: OwnThemesOf): StoredPaper {
  const { themes } = paper.insights;
  const others = themes.filter((id) => !isOwnThemeId(id));
  const next = [...ownThemesOf(paper.title, paper.abstract), ...others];
  if (next.join(" ") === themes.join(" ")) return paper;
  return { ...paper, insights: { ...paper.insights, themes: next } };
}
