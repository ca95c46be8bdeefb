import type { Handlers } from "@/utils/messages/answer";
import type { PaperDetail, SearchRequest } from "@/utils/domain/views";
import type { Judgement } from "@/utils/library/correct";
import type { Library } from "@/utils/library/index";
import { announceLibraryChange } from "@/utils/storage/library-revision";
import { readPreferences } from "@/utils/preferences/areas";
import { paperDetail } from "@/utils/views/paper-detail";
import { searchHit } from "@/utils/views/search-hit";
import { done, type Parts } from "./parts";

/** Hits that a popup can show. */
const MAX_HITS = 50;

/** What the popup asks of the library's papers. */
export function paperHandlers(parts: Parts) {
  const { library, bundled, ownThemes, precedence } = parts;
  const search = latestSearch(library, ownThemes);
  return {
    paper: (id) => detailOf(parts, id),
    search: async (request) => {
      await bundled.loadOnce();
      return precedence.first(() => search(request));
    },
    correct: async (judgement) => done(await correct(library, judgement)),
    explain: (candidates) => library.explain(candidates),
  } satisfies Partial<Handlers>;
}

/** What a card shows; null where the library no longer holds the paper. */
export async function detailOf(
  { library, collections, ownThemes, readingAnew }: Parts,
  id: number,
): Promise<PaperDetail | null> {
  await readingAnew.current(await library.papers([id]));
  const paper = await collections.completed(id);
  return paper ? paperDetail(paper, await ownThemes.current()) : null;
}

/** Keeps what the reader says of a theme or a claim, or takes it back. */
export async function correct(library: Library, judgement: Judgement): Promise<void> {
  if (!(await library.correct(judgement)))
    throw new Error("Gloss reads this paper in another way by now. Open it again to see how.");
  await announceLibraryChange(Date.now());
}

/** A search that ends as soon as the next one comes: the popup drops its answer anyway. */
function latestSearch(library: Library, ownThemes: Parts["ownThemes"]) {
  let current = new AbortController();
  return async ({ text, hasCode, theme }: SearchRequest) => {
    current.abort();
    current = new AbortController();
    const { signal } = current;
    const { stances } = await readPreferences();
    const followed = Object.keys(stances).filter((id) => stances[id] === "follow");
    const filter = { hasCode, theme, followed, limit: MAX_HITS };
    const { papers, missing } = await library.search(text, filter, signal);
    const own = await ownThemes.current();
    return { hits: papers.map((paper) => searchHit(paper, text, own)), missing };
  };
}
