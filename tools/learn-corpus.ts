import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

import { repair } from "@/utils/insights/repair";

import { contextsOf } from "./learning/corpus/contexts";
import { countedTokens, placedTokens } from "./learning/corpus/tokens";
import { wordPriors } from "./learning/corpus/word-priors";
import { wordClasses } from "./learning/word-classes";
import { random } from "./matching/random";
import { readRecords, text } from "./records";

const SEED = 12_345;

function write(name: string, learned: Record<string, unknown>): void {
  const out = fileURLToPath(new URL(`../assets/${name}`, import.meta.url));
  writeFileSync(out, JSON.stringify({ version: 1, ...learned }));
}

const file = process.argv[2];
if (file === undefined) throw new Error("usage: npm run learn:corpus -- PAPERS (with abstracts)");
const papers = readRecords(file).map((record) => {
  const [title, abstract] = [text(record["title"]), text(record["abstract"])];
  return {
    placed: placedTokens(repair(`${title}. ${abstract}`).text),
    counted: countedTokens(repair(abstract).text),
  };
});
write("word-priors.json", { words: wordPriors(contextsOf(papers.map(({ counted }) => counted))) });
write(
  "word-classes.json",
  wordClasses(
    papers.map(({ placed }) => placed),
    random(SEED),
  ),
);
