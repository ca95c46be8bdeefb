import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

import { titleWords } from "@/utils/domain/title-key";
import { packSteps } from "@/utils/matching/packed-steps";

import { readRecords, text } from "./records";

const OUT = fileURLToPath(new URL("../assets/title-words.json", import.meta.url));
/** Minimum number of titles: a rarer word may itself be a misprint. */
const LEAST = 10;

/** All words of two or more letters, with the number of titles that contain them. */
function counted(titles: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const title of titles) {
    for (const word of new Set(titleWords(title))) {
      if (/^\p{L}{2,}$/u.test(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  return counts;
}

/** How often `LEAST` can be doubled before it passes a count. */
const stepOf = (count: number) => Math.floor(Math.log2(count / LEAST));

const file = process.argv[2];
if (file === undefined) throw new Error("usage: npm run learn:words -- PAPERS (with titles)");
const titles = readRecords(file).map((record) => text(record["title"]));
const steps = new Map(
  [...counted(titles)]
    .filter(([, count]) => count >= LEAST)
    .map(([word, count]) => [word, stepOf(count)]),
);
const learned = { version: 2, titles: titles.length, words: packSteps(steps) };
writeFileSync(OUT, `${JSON.stringify(learned, null, 2)}\n`);
