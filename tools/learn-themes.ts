import { writeFileSync } from "node:fs";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";

import { annotated } from "./learning/annotated";
import { crossValidated } from "./learning/folds";
import type { GoldPaper } from "./learning/gold";
import { scored } from "./learning/scored";
import { learnThemes } from "./learning/theme-model";
import { random } from "./matching/random";
import { readRecords } from "./records";

const OUT = fileURLToPath(new URL("../assets/theme-weights.json", import.meta.url));
/** Seeds of several splits whose figures are averaged: a single split varies by half a point. */
const SEEDS = [1, 2, 3];

function shuffled<T>(items: readonly T[], seed: number): T[] {
  const next = random(seed);
  return items
    .map((item) => ({ item, key: next() }))
    .toSorted((a, b) => a.key - b.key)
    .map(({ item }) => item);
}

const heldBack = (papers: readonly GoldPaper[]) =>
  crossValidated(papers, learnThemes, (paper, themes) => annotated(paper, { themes }));

function meanOf(all: readonly Record<string, number>[]): Record<string, number> {
  const names = Object.keys(all[0] ?? {});
  const mean = (name: string) => all.reduce((sum, one) => sum + (one[name] ?? 0), 0) / all.length;
  return Object.fromEntries(names.map((name) => [name, Math.round(mean(name) * 10) / 10]));
}

const files = process.argv.slice(2);
if (files.length === 0)
  throw new Error("usage: npm run learn:themes -- GOLD.json… (annotated papers)");
const papers = files.flatMap((file) => readRecords<GoldPaper>(file));
const held = SEEDS.map((seed) => heldBack(shuffled(papers, seed)));
const figures = Object.fromEntries(
  files.map((file) => [basename(file), meanOf(held.map((one) => scored(file, "themes", one)))]),
);
console.table(figures);
const model = learnThemes(papers);
const learned = { version: 2, papers: papers.length, crossValidated: figures, ...model };
writeFileSync(OUT, `${JSON.stringify(learned)}\n`);
