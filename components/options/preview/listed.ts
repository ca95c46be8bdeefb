import { type FileChoice, isTaken } from "@/utils/domain/import-choice";
import type { ImportEntry } from "@/utils/domain/import-entry";
import type { FilePreview } from "@/components/options/transfer";

/** A paper in one of the files. */
export interface Listed {
  /** Index of the file. */
  file: number;
  entry: ImportEntry;
}

/** Which papers are shown. */
export interface View {
  /** "all", "no-id", "no-abstract", "unsure", "left", "kind KIND" or "file NUMBER". */
  only: string;
  /** Words that must all be in the title or id. */
  search: string;
  page: number;
  /** The choices when this view was selected: a paper that is ticked again does not disappear from it. */
  since: readonly FileChoice[];
}

/** Papers per page: few enough to render at once. */
export const PAGE = 50;

/** All papers of the readable files. */
export const listedIn = (previews: readonly FilePreview[]): Listed[] =>
  previews.flatMap(({ entries, problem }, file) =>
    problem === null ? entries.map((entry) => ({ file, entry })) : [],
  );

/** Whether a paper is imported. */
export const isIn = ({ file, entry }: Listed, choices: readonly FileChoice[]): boolean => {
  const choice = choices[file];
  return choice !== undefined && isTaken(choice, entry);
};

function passes(one: Listed, { only, since }: View): boolean {
  const { file, entry } = one;
  if (only === "all") return true;
  if (only === "no-id") return !entry.hasId;
  if (only === "no-abstract") return !entry.hasAbstract;
  if (only === "unsure") return entry.isUnsure;
  if (only === "left") return !isIn(one, since);
  return only === `kind ${entry.kind}` || only === `file ${file}`;
}

/** The papers that match a view, on all of its pages. */
export function seenIn(listed: readonly Listed[], view: View): readonly Listed[] {
  const words = view.search.toLowerCase().split(/\s+/).filter(Boolean);
  if (view.only === "all" && words.length === 0) return listed;
  return listed.filter((one) => {
    const text = `${one.entry.title} ${one.entry.id ?? ""}`.toLowerCase();
    return words.every((word) => text.includes(word)) && passes(one, view);
  });
}
