import { type FileChoice, isTaken } from "@/utils/domain/import-choice";
import type { ImportEntry } from "@/utils/domain/import-entry";
import type { FilePreview } from "@/components/options/transfer";

/** A paper of one of the files. */
export interface Listed {
  /** Which of the files. */
  file: number;
  entry: ImportEntry;
}

/** Which of the papers are shown. */
export interface View {
  /** "all", "no-id", "no-abstract", "unsure", "left", "kind KIND" or "file NUMBER". */
  only: string;
  /** Words that all stand in its title or id. */
  search: string;
  page: number;
  /** What was left out when this view was chosen: a paper that is ticked again stays where it stands. */
  since: readonly FileChoice[];
}

/** Papers of a page: few enough to draw at once. */
export const PAGE = 50;

/** The papers of files that can be read. */
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

/** The papers that a view shows, all pages of it. */
export function seenIn(listed: readonly Listed[], view: View): readonly Listed[] {
  const words = view.search.toLowerCase().split(/\s+/).filter(Boolean);
  if (view.only === "all" && words.length === 0) return listed;
  return listed.filter((one) => {
    const text = `${one.entry.title} ${one.entry.id ?? ""}`.toLowerCase();
    return words.every((word) => text.includes(word)) && passes(one, view);
  });
}
