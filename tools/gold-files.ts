import { basename } from "node:path";

import { readRecords } from "./records";
import type { GoldPaper } from "./learning/gold";

/** Weight of a paper of the bundled digest: its strips are the first that every reader sees. */
const BUNDLED = 7;

/** The annotated papers of a file; `seed.json` is the bundled digest. */
export const goldPapers = (file: string): GoldPaper[] =>
  readRecords<GoldPaper>(file).map((paper) =>
    Object.assign(paper, basename(file) === "seed.json" && { times: BUNDLED }),
  );
