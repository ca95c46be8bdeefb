import type { Reread } from "./table-columns";
import { titleKey } from "./title-key";

/** Which papers of a file are imported by default. */
export type ImportRule = "all" | "id" | "abstract" | "both" | "none";

/** What a reader chose for a file before its import. */
export interface FileChoice {
  rule: ImportRule;
  /** Papers that were ticked (true) or left out (false) one by one, by their `EntryNames` name. */
  decided: ReadonlyMap<string, boolean>;
  /** Null if the file is read with the default columns. */
  reread: Reread | null;
}

/** The facts about a paper that the rules check. */
export interface EntryFacts {
  name: string;
  hasId: boolean;
  hasAbstract: boolean;
}

/** The choice of all papers, with the default reading. */
export const WHOLE_FILE: FileChoice = { rule: "all", decided: new Map(), reread: null };

/** Whether an import with this choice differs from one without. */
export const isMended = ({ rule, decided, reread }: FileChoice): boolean =>
  rule !== "all" || decided.size > 0 || reread !== null;

const PASSES: Record<ImportRule, (entry: EntryFacts) => boolean> = {
  all: () => true,
  id: ({ hasId }) => hasId,
  abstract: ({ hasAbstract }) => hasAbstract,
  both: ({ hasId, hasAbstract }) => hasId && hasAbstract,
  none: () => false,
};

/** Whether a paper is imported. */
export const isTaken = ({ rule, decided }: FileChoice, entry: EntryFacts): boolean =>
  decided.get(entry.name) ?? PASSES[rule](entry);

/** The choice with papers ticked or left out; entries that agree with the rule are not stored. */
export function withDecided(
  choice: FileChoice,
  entries: readonly EntryFacts[],
  taken: boolean,
): FileChoice {
  const decided = new Map(choice.decided);
  for (const entry of entries)
    if (PASSES[choice.rule](entry) === taken) decided.delete(entry.name);
    else decided.set(entry.name, taken);
  return { ...choice, decided };
}

/**
 * Names the papers of a file, in order: by title key, with a number for repeated titles. So names stay the same
 * if another version of Gloss finds more or fewer papers.
 */
export class EntryNames {
  readonly #seen = new Map<string, number>();

  next(title: string): string {
    const key = titleKey(title);
    const before = this.#seen.get(key) ?? 0;
    this.#seen.set(key, before + 1);
    return before === 0 ? key : `${key} ${before + 1}`;
  }
}
