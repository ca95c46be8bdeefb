import type { FilePreview } from "@/components/options/transfer";
import { type FileChoice, isMended } from "@/utils/domain/import-choice";
import type { ChosenColumns, MendableTable, Reread } from "@/utils/domain/table-columns";

/** Files that were looked at, and what was found in each. */
export interface LookedAt {
  files: File[];
  previews: FilePreview[];
}

/** How a file is to be read once these columns of a table are chosen; null for as Gloss reads it. */
export function rereadWith(
  before: Reread | null,
  { format, key }: MendableTable,
  columns: ChosenColumns,
): Reread | null {
  const tables = new Map(before?.format === format ? before.tables : []);
  if (Object.keys(columns).length === 0) tables.delete(key);
  else tables.set(key, columns);
  return tables.size === 0 ? null : { format, tables };
}

/** Whether a file gives papers, and the table whose columns were chosen does; as Gloss reads it, it need not. */
export const givesPapers = (
  { papers, problem, tables, reread }: FilePreview,
  { key }: MendableTable,
): boolean =>
  reread === null ||
  (problem === null && papers > 0 && tables.some((table) => table.key === key && table.papers > 0));

/** Whether there is something to import, or to mend so that there is. */
export const isOfUse = ({ problem, tables }: FilePreview): boolean =>
  problem === null || tables.length > 0;

/** The files that can be read, with what was chosen of each; no choices where all of them are whole. */
export function toImport({ files, previews }: LookedAt, choices: readonly FileChoice[]) {
  const isReadable = (_: unknown, at: number) => previews[at]?.problem === null;
  const chosen = choices.filter(isReadable);
  return { files: files.filter(isReadable), choices: chosen.some(isMended) ? chosen : [] };
}
