import type { ThemeRules } from "@/utils/domain/own-theme";
import type { Preferences, Stance, SyncState } from "@/utils/domain/preferences";
import type { LibraryState } from "@/utils/domain/views";

/** A theme of the taxonomy, as the page lists it. */
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

/** What the page says after an action. */
export interface Notice {
  kind: "status" | "error";
  text: string;
  /** Takes the action back. */
  undo?: () => void;
}

/** What the page asks of its surroundings; each reports success or failure in a notice. */
export interface OptionsActions {
  setStance: (theme: string, stance: Stance) => void;
  setSite: (site: string, on: boolean) => void;
  /** Makes or changes a theme of the reader's own. */
  setTheme: (id: string, rules: ThemeRules) => void;
  removeTheme: (id: string, rules: ThemeRules) => void;
  retrySync: () => void;
  exportFile: () => void;
  importFile: (file: File) => void;
  loadBundledDigest: () => void;
  removeDigest: (origin: { name: string; date: string | null }) => void;
  eraseEverything: () => void;
  /** Says what was done. */
  tell: (notice: Notice) => void;
  /** Says why something failed. */
  fail: (error: unknown) => void;
  /** Puts the notice away. */
  dismiss: () => void;
}

/** How far something is applied to the library, in papers. */
export interface SweepState {
  read: number;
  of: number;
}

/** Everything that the page shows; null while it is being read. */
export interface OptionsData {
  preferences: Preferences | null;
  sync: SyncState | null;
  library: LibraryState | null;
  /** How far the reader's own themes are applied; null also while none is. */
  applying: SweepState | null;
  /** How far papers of an earlier version are read anew; null also while none is. */
  reading: SweepState | null;
  notice: Notice | null;
}
