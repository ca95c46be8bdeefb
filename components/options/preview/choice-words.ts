import type { FileChoice, ImportRule } from "@/utils/domain/import-choice";
import type { FilePreview } from "@/components/options/transfer";
import { counted, papersIn } from "@/components/options/transfer-words";
import { isIn, type Listed } from "./listed";

export const RULES: readonly [ImportRule, string][] = [
  ["all", "All papers"],
  ["id", "Papers with an id"],
  ["abstract", "Papers with an abstract"],
  ["both", "Papers with an id and an abstract"],
  ["none", "Only papers that I tick"],
];

/** What the rule means for the part of a file that the preview did not read. */
const REST: Record<ImportRule, string> = {
  all: "The rest of the file is imported whole.",
  id: "Of the rest of the file, papers with an id are imported.",
  abstract: "Of the rest of the file, papers with an abstract are imported.",
  both: "Of the rest of the file, papers with an id and an abstract are imported.",
  none: "Nothing of the rest of the file is imported.",
};

/** What would be imported. */
export interface Chosen {
  taken: number;
  shown: number;
  /** The rule for the rest beyond the papers that are shown; null if there is no rest. */
  rest: ImportRule | null;
}

/** Counts the chosen papers of files. */
export function chosenOf(
  previews: readonly FilePreview[],
  listed: readonly Listed[],
  choices: readonly FileChoice[],
): Chosen {
  const part = previews.findIndex(({ isPart, problem }) => isPart && problem === null);
  return {
    taken: listed.filter((one) => isIn(one, choices)).length,
    shown: listed.length,
    rest: part < 0 ? null : (choices[part]?.rule ?? "all"),
  };
}

/** "38 of 40 papers will be imported." */
export function chosenWords({ taken, shown, rest }: Chosen): string {
  const of = rest === null ? papersIn(shown) : `the first ${papersIn(shown)}`;
  const all = rest === null ? `All ${of}` : `All of ${of}`;
  const here = taken === shown ? all : `${counted(taken)} of ${of}`;
  return `${here} will be imported.${rest === null ? "" : ` ${REST[rest]}`}`;
}

/** Why nothing would be imported. */
export const nothingWords = ({ shown }: Chosen): string =>
  shown === 0
    ? "There is nothing to import yet. Choose the column that holds the titles."
    : "Everything is left out. Tick a paper to import it.";

/** Whether nothing would be imported. */
export const isNothing = ({ taken, rest }: Chosen): boolean =>
  taken === 0 && (rest === null || rest === "none");

/** Label of the import button. */
export function importWords({ taken, shown, rest }: Chosen): string {
  if (rest === null || rest === "none") return `Import ${papersIn(taken)}`;
  return rest === "all" && taken === shown ? "Import all of it" : "Import what is chosen";
}
