import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";

import { describe, expect, it } from "vitest";

import { scoresOf } from "@/tools/digest/compare";
import { readDigestFile } from "@/utils/sources/read-file";

const FOLDER = resolve("../shared/digest/others");

/** Numbers of papers, abstracts and links in each file, counted by hand or from its structure. */
const HELD: [file: string, papers: number, abstracts: number, links: number][] = [
  ["arxiv-daily-a.json", 135, 135, 135],
  ["arxiv-daily.jsonl", 186, 186, 186],
  ["arxiv-email.txt", 16, 13, 16],
  ["arxiv-pipe-table.md", 337, 0, 336],
  ["arxiv-report.md", 270, 270, 270],
  ["conference-list.md", 229, 0, 222],
  ["hf-api-one.json", 1, 1, 1],
  ["hf-daily.rss.xml", 30, 30, 30],
  ["hf-scrape.json", 38, 33, 38],
  ["hf-table.md", 43, 43, 43],
  ["hot-papers.md", 29, 29, 29],
  ["weekly.csv", 420, 414, 420],
];

const isThere = existsSync(FOLDER);

describe.skipIf(!isThere)(`digests of others${isThere ? "" : ", skipped: no shared data"}`, () => {
  it.each(HELD)("%s: %i papers, %i abstracts, %i links", async (file, papers, abstracts, links) => {
    const digest = await readDigestFile(new Uint8Array(readFileSync(join(FOLDER, file))));
    expect({
      papers: digest.papers.length,
      abstracts: digest.papers.filter(({ abstract }) => abstract !== "").length,
      links: digest.papers.filter((paper) => paper.links !== undefined).length,
    }).toEqual({ papers, abstracts, links });
  });
});

/** Small files of many layouts, with the number of titles that may be missed and invented. */
const SMALL: [folder: string, lost: number, invented: number][] = [
  ["../shared/digest/small", 0, 0],
  ["../shared/digest/more", 0, 0],
];

const areThere = SMALL.every(([folder]) => existsSync(resolve(folder)));

describe.skipIf(!areThere)("small files of layouts that once failed", () => {
  it.each(SMALL)("%s: at most %i titles lost and %i invented", async (folder, lost, invented) => {
    const scores = await scoresOf(resolve(folder));
    expect(scores.flatMap((score) => score.lost).length).toBeLessThanOrEqual(lost);
    expect(scores.flatMap((score) => score.invented).length).toBeLessThanOrEqual(invented);
  });
});
