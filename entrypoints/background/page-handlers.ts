import type { Handlers } from "@/utils/messages/answer";
import type { Candidate } from "@/utils/domain/match";
import { NO_PAPER } from "@/utils/domain/page-paper";
import type { Paper } from "@/utils/domain/paper";
import { titleKey } from "@/utils/domain/title-key";
import type { Library } from "@/utils/library/index";
import type { PageRequests, ShownPaper } from "@/utils/messages/requests";
import { announceLibraryChange } from "@/utils/storage/library-revision";
import { correct, detailOf } from "./paper-handlers";
import { done, type Parts } from "./parts";
import type { Ready } from "@/utils/messages/ready-shapes";

const ANOTHER = "Your library holds another paper here by now. Reload the page.";

type PageHandlers = Pick<Handlers, Exclude<keyof PageRequests, Ready>>;

/** Answers to what pages may ask. What is said of a paper needs the row that it is shown for. */
export function pageHandlers(parts: Parts): PageHandlers {
  const { library, pagePapers, preferences } = parts;
  return {
    readAbstracts: (papers, asker) => pagePapers.read(papers, asker?.signal),
    pagePaper: (paper) => pagePapers.detail(paper),
    addPaper: (paper) => pagePapers.add(paper),
    restore: async ({ candidate, paper }) => {
      await library.restore(candidate, paper);
      return done(await announceLibraryChange(Date.now()));
    },
    setStances: async (changes) => done(await preferences.setStances(changes)),
    ...shownHandlers(parts),
  };
}

/** Answers to what is asked of a paper that a row shows. */
function shownHandlers(parts: Parts) {
  const { library, pagePapers } = parts;
  return {
    shownPaper: async (shown) => {
      await assertShown(library, shown);
      return detailOf(parts, shown.paper);
    },
    removeAdded: async ({ candidate, paper }) => {
      const [added] = await library.papers([paper]);
      if (!added || !isCalledSo(added, candidate)) throw new Error(ANOTHER);
      return done(await pagePapers.remove(paper));
    },
    reject: async (shown) => {
      if (shown.paper !== NO_PAPER) await assertShown(library, shown);
      await library.reject(shown.candidate, shown.paper);
      return done(await announceLibraryChange(Date.now()));
    },
    correctShown: async ({ candidate, ...judgement }) => {
      await assertShown(library, { candidate, ...judgement });
      return done(await correct(library, judgement));
    },
  } satisfies Partial<PageHandlers>;
}

/** Throws where a look-up of the row finds another paper, or none. */
async function assertShown(library: Library, { candidate, paper }: ShownPaper): Promise<void> {
  const [match] = await library.lookUp([candidate]);
  if (match?.paper !== paper) throw new Error(ANOTHER);
}

/** Whether a paper has the row's title: two that share it are no match, and one of them was added. */
const isCalledSo = ({ title, aliases }: Paper, candidate: Candidate): boolean =>
  [title, ...aliases].some((one) => titleKey(one) === titleKey(candidate.title));
