import { onLibraryChange } from "@/utils/storage/library-revision";
import { tellPages } from "@/utils/messages/page-news";
import { watchPreferences } from "@/utils/preferences/watch";

/** Call once, at the top level of the background: tells open pages of preferences and of the library. */
export function keepPagesTold(): void {
  const forGood = new AbortController().signal;
  watchPreferences(() => void tellPages("preferences"), forGood);
  onLibraryChange(() => void tellPages("library"), forGood);
}
