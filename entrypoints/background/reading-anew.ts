import type { Paper } from "@/utils/domain/paper";
import { isImporting } from "@/utils/import-lock";
import { insightsVersion } from "@/utils/insights/version";
import type { Library } from "@/utils/library/index";
import type { InSlices } from "@/utils/library/read-anew";
import { isUnread } from "@/utils/library/reader";
import { announceLibraryChange, onLibraryChange } from "@/utils/library-revision";
import { inSlices } from "@/utils/page/slices";
import { report } from "@/utils/report";
import { sweepLibrary } from "./library-sweep";

type Papers = Pick<Library, "papers" | "readAnew" | "readPapersAnew" | "revision" | "state">;

/** Papers that a page waits for while they are read anew, a millisecond or two each. */
const AT_ONCE = 50;

/**
 * Reads papers anew that another version of Gloss read: those that a page shows first, all others
 * behind it.
 */
export class ReadingAnew {
  #turn: Promise<unknown> = Promise.resolve();
  readonly #slices: InSlices = (items, work) => inSlices(items, this.#forGood, work);
  readonly #forGood = new AbortController().signal;

  constructor(
    private readonly library: Papers,
    private readonly version: () => string = insightsVersion,
    private readonly isBusy: () => Promise<boolean> = isImporting,
  ) {}

  /** Call once, at the top level of the background. */
  listen(): void {
    // An import ends with a change, and what it takes back may be of another version.
    onLibraryChange(() => this.#start(), this.#forGood);
    this.#start();
  }

  /** Reads anew what was read by another version; one pass at a time, none while papers are imported. */
  sweep(): Promise<void> {
    const turn = this.#turn.then(() => this.#sweep());
    this.#turn = turn.catch(() => {}); // whoever asked hears of it
    return turn;
  }

  /** See `Library.papers`; the first of those that a page waits for are read anew before, others after. */
  async papers(ids: number[]): Promise<(Paper | undefined)[]> {
    const papers = await this.library.papers(ids);
    const unread = this.#unread(papers);
    if (unread.length === 0) return papers;
    await this.#read(unread.slice(0, AT_ONCE));
    if (unread.length > AT_ONCE) void this.#readBehind(unread.slice(AT_ONCE));
    return this.library.papers(ids);
  }

  #unread(papers: (Paper | undefined)[]): number[] {
    if (papers.length === 0) return [];
    const version = this.version();
    return papers.flatMap((paper) => (paper && isUnread(paper, version) ? [paper.id] : []));
  }

  /** A page shows what there is where it fails, as on a full disk. */
  async #read(ids: number[]): Promise<number> {
    return this.library.readPapersAnew(ids, this.#slices).catch((error: unknown) => {
      report("Reading a page's papers anew", error);
      return 0;
    });
  }

  async #readBehind(ids: number[]): Promise<void> {
    if ((await this.#read(ids)) > 0) await announceLibraryChange(Date.now());
  }

  #start(): void {
    this.sweep().catch((error: unknown) => report("Reading papers anew", error));
  }

  async #sweep(): Promise<void> {
    const changed = await sweepLibrary({
      name: "readingSweep",
      library: this.library,
      rules: this.version(),
      batch: (from) => this.library.readAnew(from, this.#slices),
      isWanted: async () => !(await this.isBusy()),
    });
    if (changed > 0) await announceLibraryChange(Date.now());
  }
}
