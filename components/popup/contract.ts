import type { ThemeId } from "@/utils/domain/insights";
import type { Stance } from "@/utils/domain/preferences";
import type {
  LibraryState,
  PaperDetail,
  SearchHit,
  SearchRequest,
  ThemeTag,
} from "@/utils/domain/views";

/** What the popup needs of the world; every promise may reject with a message for the reader. */
export interface PopupProps {
  themes: readonly ThemeTag[];
  stances: Record<string, Stance>;
  search: (request: SearchRequest) => Promise<SearchHit[]>;
  paper: (id: number) => Promise<PaperDetail | null>;
  libraryState: () => Promise<LibraryState>;
  /** Calls back, until `signal` is aborted, whenever the library changed. */
  watchLibrary: (changed: () => void, signal: AbortSignal) => void;
  loadBundledDigest: () => Promise<LibraryState>;
  onStance: (theme: ThemeId, stance: Stance) => Promise<unknown>;
  onOptions: () => void;
}
