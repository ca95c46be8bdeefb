import type { ThemeRules } from "@/utils/domain/own-theme";
import type { Preferences, Stance, SyncState } from "@/utils/domain/preferences";
import type { LibraryState } from "@/utils/domain/views";

/** A built-in theme, as the page lists it. */
export interface ThemeChoice {
  id: string;
  label: string;
  group: string;
  /** What the theme covers, in a few words. */
  about: string;
}

export interface SiteChoice {
  id: string;
  name: string;
}

/** A message about the last action. */
export interface Notice {
  kind: "status" | "error";
  text: string;
  /** Undoes the action. */
  undo?: () => void;
}

/** What the page can do; each action reports success or failure in a notice. */
export interface OptionsActions {
  setStance: (theme: string, stance: Stance) => void;
  setSite: (site: string, on: boolean) => void;
  /** Adds or changes one of the reader's own themes. */
  setTheme: (id: string, rules: ThemeRules) => void;
  removeTheme: (id: string, rules: ThemeRules) => void;
  retrySync: () => void;
  exportFile: () => void;
  importFile: (file: File) => void;
  loadBundledDigest: () => void;
  removeDigest: (origin: { name: string; date: string | null }) => void;
  eraseEverything: () => void;
  /** Shows what was done. */
  tell: (notice: Notice) => void;
  /** Shows why something failed. */
  fail: (error: unknown) => void;
  /** Closes the notice. */
  dismiss: () => void;
}

/** Progress of a task over the library, in papers. */
export interface SweepState {
  read: number;
  of: number;
}

/** All data of the page; null while it is being loaded. */
export interface OptionsData {
  preferences: Preferences | null;
  sync: SyncState | null;
  library: LibraryState | null;
  /** Progress of applying the reader's own themes; null also if none is being applied. */
  applying: SweepState | null;
  /** Progress of reading papers of an earlier version again; null also if there are none. */
  reading: SweepState | null;
  notice: Notice | null;
}
