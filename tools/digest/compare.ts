import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { DigestPaper } from "@/utils/domain/paper";
import { readDigestFile, UnreadableFile } from "@/utils/sources/read-file";
import { expectedIn } from "./expected";

/** How well one file was read. */
export interface FileScore {
  file: string;
  /** Number of titles in the file. */
  titles: number;
  found: number;
  /** Expected titles that were not read. */
  lost: string[];
  /** Titles that were read but are not in the file. */
  invented: string[];
  /** Expected ids that were read for the right paper. */
  ids: number;
  expectedIds: number;
  /** Papers with an abstract, minus the expected number; null if that is unknown. */
  abstractsOff: number | null;
}

/** Titles are compared exactly, except for white space and a full stop at the end. */
const bare = (title: string): string =>
  title.normalize().replaceAll(/\s+/g, " ").trim().replace(/\.$/, "");

async function papersOf(file: string): Promise<readonly DigestPaper[]> {
  try {
    return (await readDigestFile(new Uint8Array(readFileSync(file)))).papers;
  } catch (error) {
    if (error instanceof UnreadableFile) return [];
    throw error;
  }
}

/** Compares what Gloss reads in the files of a folder with the folder's `EXPECTED.json`. */
export function scoresOf(folder: string): Promise<FileScore[]> {
  return Promise.all(
    [...expectedIn(folder)].map(async ([file, { titles, ids, abstracts }]) => {
      const papers = await papersOf(join(folder, file));
      const read = new Map(papers.map((paper) => [bare(paper.title), paper]));
      const right = new Set(titles.map(bare));
      const lost = titles.filter((title) => !read.has(bare(title)));
      const given = Object.entries(ids);
      const withAbstract = papers.filter(({ abstract }) => abstract !== "").length;
      return {
        file,
        titles: titles.length,
        found: titles.length - lost.length,
        lost,
        invented: papers.map(({ title }) => title).filter((title) => !right.has(bare(title))),
        ids: given.filter(([title, id]) => read.get(bare(title))?.ids.some((own) => own === id))
          .length,
        expectedIds: given.length,
        abstractsOff: abstracts === undefined ? null : withAbstract - abstracts,
      };
    }),
  );
}
