import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { gunzipSync } from "node:zlib";

import { annotated } from "./learning/annotated";
import { explained } from "./insights/explained";

import { trendingText } from "@/utils/sources/trending-text";

interface Input {
  id: string;
  title: string;
  abstract: string;
}

const BUNDLED = new URL("../assets/digest/trending-mar-12.txt", import.meta.url);

/** The papers of the bundled digest, with ids `seed-000`… in order of appearance. */
function bundled(): Input[] {
  const { papers } = trendingText.parse(readFileSync(BUNDLED, "utf8"));
  return papers.map(({ title, abstract }, i) => ({
    id: `seed-${String(i).padStart(3, "0")}`,
    title,
    abstract,
  }));
}

/** Reads a JSON array or one JSON object per line, optionally gzipped. */
function read(file: string): Input[] {
  const bytes = readFileSync(file);
  const text = (file.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8").trim();
  if (text.startsWith("[")) return JSON.parse(text);
  return text
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line));
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { explain: { type: "string" } },
});
const [file] = positionals;
const papers = file === undefined ? bundled() : read(file);
if (values.explain === undefined)
  console.log(
    JSON.stringify(
      papers.map((paper) => annotated(paper)),
      null,
      1,
    ),
  );
else {
  const paper = papers.find(({ id }) => id === values.explain);
  if (paper === undefined) {
    console.error(`No paper has the id ${values.explain}.`);
    process.exitCode = 1;
  } else console.log(explained(paper));
}
