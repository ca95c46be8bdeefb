import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

import { repair } from "@/utils/insights/repair";
import { readingOf } from "@/utils/insights/themes/evidence";
import { packed } from "@/utils/insights/themes/packed";
import { rough } from "@/utils/insights/themes/signs";
import { sumOf, topicsOf, wordVectors } from "@/utils/insights/themes/topics";

import { affinitiesOf } from "./learning/topics/affinities";
import { mainDirections } from "./learning/topics/main-directions";
import { wordTable } from "./learning/topics/word-table";
import { random } from "./matching/random";
import { readRecords, text } from "./records";

const OUT = fileURLToPath(new URL("../assets/theme-topics.json", import.meta.url));
const WORDS = 3000;
const TOPICS = 40;
/** Every text starts with this share of an average text's topics, as a prior. */
const USUAL = 0.2;

const file = process.argv[2];
if (file === undefined) throw new Error("usage: npm run learn:topics -- PAPERS (with abstracts)");
const papers = readRecords(file).map((record) => {
  const { title, abstract, themes } = readingOf(
    repair(text(record["title"])).text,
    repair(text(record["abstract"])).text,
  );
  const loudness = new Map(themes.map((evidence) => [evidence.theme, rough(evidence)]));
  return { text: title.text + abstract.text, loudness };
});
const texts = papers.map((paper) => paper.text);
const table = wordTable(texts, WORDS);
const directions = mainDirections(table, TOPICS, random(1)).map(
  (value, at) => value * (table.rarity[Math.floor(at / TOPICS)] ?? 0),
);
const largest = directions.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
const words = table.words.join(" ");
const vectors = packed(directions.map((value) => value / largest));
const bare = wordVectors(words, vectors, []);
const sums = texts.map((one) => sumOf([one.split(" ")], bare));
const usual = Array.from({ length: TOPICS }, (_, i) => {
  const mean = sums.reduce((all, sum) => all + (sum[i] ?? 0), 0) / sums.length;
  return Math.round(mean * USUAL * 1e4) / 1e4;
});
const stored = { ...bare, usual };
const affinities = affinitiesOf(
  texts.map((one) => topicsOf([one.split(" ")], stored)),
  papers.map(({ loudness }) => loudness),
);
const learned = { version: 1, papers: papers.length, words, vectors, usual, affinities };
writeFileSync(OUT, `${JSON.stringify(learned)}\n`);
