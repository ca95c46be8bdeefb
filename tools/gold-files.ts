import { basename } from "node:path";

import { readRecords } from "./records";
import type { GoldPaper } from "./learning/gold";

/** How often a paper of the bundled digest counts: every reader sees its strips first. */
const BUNDLED = 7;

/** The annotated papers of a file; `seed.json` is the bundled digest. */
export const goldPapers = (file: string): GoldPaper[] =>
  readRecords<GoldPaper>(file).map((paper) =>
    Object.assign(paper, basename(file) === "seed.json" && { times: BUNDLED }),
  );
