import { parseArgs } from "node:util";
import { type FileScore, scoresOf } from "./digest/compare";

const USAGE = `usage: npm run --silent score:digests -- FOLDER… [OPTIONS]
  (none)     print for each file of each folder what Gloss finds of its EXPECTED.json
  --misses   name the titles that were lost and invented, too
  --totals   print one line for each folder only`;

const { values, positionals: folders } = parseArgs({
  allowPositionals: true,
  options: { misses: { type: "boolean" }, totals: { type: "boolean" } },
});

const sum = (scores: readonly FileScore[], count: (score: FileScore) => number) =>
  scores.reduce((total, score) => total + count(score), 0);

const percent = (part: number, whole: number) =>
  whole === 0 ? "–" : `${((100 * part) / whole).toFixed(1)} %`;

function printFile({ file, titles, found, invented, ids, expectedIds, ...score }: FileScore): void {
  const abstracts = score.abstractsOff ?? 0;
  const off =
    abstracts === 0
      ? ""
      : `, ${Math.abs(abstracts)} abstracts too ${abstracts > 0 ? "many" : "few"}`;
  console.log(
    `${file}: ${found} of ${titles} found, ${invented.length} invented, ids ${ids} of ${expectedIds}${off}`,
  );
  if (!values.misses) return;
  for (const title of score.lost) console.log(`  - ${title}`);
  for (const title of invented) console.log(`  + ${title}`);
}

function printTotals(folder: string, scores: readonly FileScore[]): void {
  const titles = sum(scores, (score) => score.titles);
  const found = sum(scores, (score) => score.found);
  const invented = sum(scores, (score) => score.invented.length);
  const [ids, expectedIds] = [
    sum(scores, (score) => score.ids),
    sum(scores, (score) => score.expectedIds),
  ];
  console.log(
    `${folder}: ${scores.length} files, ${found} of ${titles} found (${percent(found, titles)}), ` +
      `${invented} invented (${percent(invented, found + invented)} of what is read), ids ${ids} of ${expectedIds}`,
  );
}

if (folders.length === 0) {
  console.error(USAGE);
  process.exitCode = 1;
}
const scoresOfAll = await Promise.all(folders.map(scoresOf));
folders.forEach((folder, at) => {
  const scores = scoresOfAll[at] ?? [];
  if (!values.totals) for (const score of scores) printFile(score);
  printTotals(folder, scores);
});
