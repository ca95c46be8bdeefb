import type { Reread } from "./table-columns";
import { titleKey } from "./title-key";

/** Which papers of a file are imported where nothing else is said of one. */
export type ImportRule = "all" | "id" | "abstract" | "both" | "none";

/** What a reader chose for a file before its import. */
export interface FileChoice {
  rule: ImportRule;
  /** Papers that were ticked (true) or left out (false) one by one, by `EntryNames`. */
  decided: ReadonlyMap<string, boolean>;
  /** Null where the file is read as Gloss reads it. */
  reread: Reread | null;
}

/** What the rules ask of a paper. */
export interface EntryFacts {
  name: string;
  hasId: boolean;
  hasAbstract: boolean;
}

/** Every paper, as Gloss reads it. */
export const WHOLE_FILE: FileChoice = { rule: "all", decided: new Map(), reread: null };

/** Whether an import under this choice differs from one without. */
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

/** The choice with papers ticked or left out; what the rule says anyway is not noted. */
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
 * Names the papers of a file, in their order: by the title's key, and by a number where it has come
 * before. So they keep their names where another version of Gloss finds more or fewer papers.
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
