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

/** The popup's dependencies; every promise may reject with a message for the reader. */
export interface PopupProps {
  themes: readonly ThemeTag[];
  stances: Record<string, Stance>;
  search: (request: SearchRequest) => Promise<SearchAnswer>;
  paper: (id: number) => Promise<PaperDetail | null>;
  libraryState: () => Promise<LibraryState>;
  /** Calls back when the library changes, until `signal` aborts. */
  watchLibrary: (changed: () => void, signal: AbortSignal) => void;
  loadBundledDigest: () => Promise<LibraryState>;
  /** Marks something as wrong, or undoes it. */
  onMark: (paper: number, mark: Mark, wrong: boolean) => Promise<unknown>;
  onStance: (theme: ThemeId, stance: Stance) => Promise<unknown>;
  onOptions: () => void;
  /** The page that the popup was opened on; null if it cannot be read. */
  pageAccess: () => Promise<PageAccess | null>;
  setPageAccess: (access: PageAccess, on: boolean) => Promise<void>;
  /** What Gloss found on that page; null if it does not run there. */
  diagnose: () => Promise<Diagnosis | null>;
  /** The diagnosis as text, without private data. */
  report: (diagnosis: Diagnosis) => string;
  copy: (text: string) => Promise<void>;
}

/** Whether Gloss reads a site: built-in, switched on by the reader, or available to switch on. */
export interface PageAccess {
  /** Host name, as shown to the reader. */
  host: string;
  origin: string;
  state: "known" | "on" | "off";
}
