import type { Insights } from "@/utils/domain/insights";
import { NO_PAPER, type PagePaper } from "@/utils/domain/page-paper";
import { themeList } from "@/utils/domain/own-theme";
import type { DigestOrigin } from "@/utils/domain/paper";
import type { PaperDetail, StripData } from "@/utils/domain/views";
import { ownThemeFinder } from "@/utils/insights/themes/own-themes";
import type { Library } from "@/utils/library/index";
import { announceLibraryChange } from "@/utils/storage/library-revision";
import { asPaper, pageStrip } from "@/utils/views/page-strip";
import { paperDetail } from "@/utils/views/paper-detail";
import type { OwnThemes as Rules } from "@/utils/views/theme-tags";
import type { OwnThemes } from "./own-themes";
import type { Precedence } from "./precedence";

/** The digest of papers that the reader added from pages, one by one. */
const ADDED: DigestOrigin = { name: "Added by you", date: null };

/** Papers that the library does not know and whose abstract a page shows. Nothing is stored unasked. */
export class PagePapers {
  constructor(
    private readonly library: Library,
    private readonly insightsOf: (title: string, abstract: string) => Insights,
    private readonly ownThemes: Pick<OwnThemes, "current">,
    private readonly precedence: Pick<Precedence, "after">,
    /** Builds what `insightsOf` needs in short steps; does nothing the second time. */
    private readonly prepare: () => Promise<void>,
  ) {}

  /** One answer per paper, in order; null where there is nothing to say, or the reader hid it; stops with `signal`. */
  async read(papers: PagePaper[], signal?: AbortSignal): Promise<(StripData | null)[]> {
    const hidden = await this.library.rejected(papers, NO_PAPER);
    const own = await this.ownThemes.current();
    await this.prepare();
    const insights = this.#insightsWith(own);
    const strips: (StripData | null)[] = [];
    for (const [at, paper] of papers.entries()) {
      signal?.throwIfAborted();
      strips.push(hidden[at] ? null : pageStrip(paper, insights(paper), own));
      // oxlint-disable-next-line no-await-in-loop -- look-ups of other pages come in between
      await this.precedence.after();
    }
    return strips;
  }

  async detail(paper: PagePaper): Promise<PaperDetail> {
    const own = await this.ownThemes.current();
    await this.prepare();
    return paperDetail(asPaper(paper, this.#insightsWith(own)(paper)), own);
  }

  /** Stores a paper; resolves to its id in the library. */
  async add({ title, ids, abstract }: PagePaper): Promise<number> {
    const paper = await this.library.add({ title, ids, abstract }, ADDED);
    await announceLibraryChange(Date.now());
    return paper;
  }

  /** Takes a paper back that was added. */
  async remove(paper: number): Promise<void> {
    await this.library.removePaper(paper, ADDED);
    await announceLibraryChange(Date.now());
  }

  /** The reader's own themes come first, as they do in the library. */
  #insightsWith(own: Rules) {
    const find = ownThemeFinder(themeList(own));
    return ({ title, abstract }: PagePaper): Insights => {
      const insights = this.insightsOf(title, abstract);
      const themes = find(title, abstract).map(({ theme }) => theme);
      return { ...insights, themes: [...themes, ...insights.themes] };
    };
  }
}
