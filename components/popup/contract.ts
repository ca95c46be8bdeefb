import type { Diagnosis } from "@/utils/domain/diagnosis";
import type { ThemeId } from "@/utils/domain/insights";
import type { Mark } from "@/utils/domain/mark";
import type { Stance } from "@/utils/domain/preferences";
import type {
  LibraryState,
  PaperDetail,
  SearchAnswer,
  SearchRequest,
  ThemeTag,
} from "@/utils/domain/views";

/** What the popup needs of the world; every promise may reject with a message for the reader. */
export interface PopupProps {
  themes: readonly ThemeTag[];
  stances: Record<string, Stance>;
  search: (request: SearchRequest) => Promise<SearchAnswer>;
  paper: (id: number) => Promise<PaperDetail | null>;
  libraryState: () => Promise<LibraryState>;
  /** Calls back, until `signal` is aborted, whenever the library changed. */
  watchLibrary: (changed: () => void, signal: AbortSignal) => void;
  loadBundledDigest: () => Promise<LibraryState>;
  /** "This is wrong", and its undo. */
  onMark: (paper: number, mark: Mark, wrong: boolean) => Promise<unknown>;
  onStance: (theme: ThemeId, stance: Stance) => Promise<unknown>;
  onOptions: () => void;
  /** The page that the popup was opened on; null where there is nothing to read. */
  pageAccess: () => Promise<PageAccess | null>;
  setPageAccess: (access: PageAccess, on: boolean) => Promise<void>;
  /** What Gloss found on that page; null where it does not run there. */
  diagnose: () => Promise<Diagnosis | null>;
  /** The diagnosis as a text without anything private. */
  report: (diagnosis: Diagnosis) => string;
  copy: (text: string) => Promise<void>;
}

/** Whether Gloss reads a site: one that it knows, or one that the reader switched on or may. */
export interface PageAccess {
  /** As the reader knows the site. */
  host: string;
  origin: string;
  state: "known" | "on" | "off";
}
