import { queue } from "@/utils/async/queue";
import type { Paper } from "@/utils/domain/paper";
import { isImporting } from "@/utils/import/import-lock";
import { insightsVersion } from "@/utils/insights/version";
import type { Library } from "@/utils/library/index";
import type { InSlices } from "@/utils/library/read-anew";
import { isUnread } from "@/utils/library/reader";
import { readingSweep } from "@/utils/storage/items";
import { announceLibraryChange, onLibraryChange } from "@/utils/storage/library-revision";
import { inSlices } from "@/utils/page/slices";
import { report } from "@/utils/logging/report";
import { sweepLibrary } from "./library-sweep";
import type { Precedence } from "./precedence";

type Papers = Pick<Library, "papers" | "readAnew" | "readPapersAnew" | "revision" | "state">;

/** Milliseconds that a page waits for: some tens of papers, once the worker is warm. */
const PATIENCE = 100;

/**
 * Reads papers anew that another version of Gloss read: those that a page shows first, all others
 * behind it.
 */
export class ReadingAnew {
  readonly #inTurn = queue();
  readonly #forGood = new AbortController().signal;
  /** For papers that a page waits for; leaves those out that take too long. */
  readonly #atOnce: InSlices = (items, work) => {
    const end = performance.now() + PATIENCE;
    return inSlices(items, this.#forGood, (item) => {
      if (performance.now() < end) work(item);
    });
  };
  /** For all others; also what comes next, the storing, waits for its turn. */
  readonly #behind: InSlices = async (items, work) => {
    await inSlices(items, this.#forGood, work, () => this.precedence.turn());
    await this.precedence.turn();
  };

  constructor(
    private readonly library: Papers,
    private readonly precedence: Precedence,
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
    return this.#inTurn(() => this.#sweep());
  }

  /**
   * Papers of the library as this version reads them, in order. Those for which there is no time come as
   * they are, and are read anew behind.
   */
  async current(papers: (Paper | undefined)[]): Promise<(Paper | undefined)[]> {
    const unread = this.#unread(papers);
    if (unread.length === 0) return papers;
    try {
      await this.library.readPapersAnew(unread, this.#atOnce);
    } catch (error) {
      // A page shows what there is, as on a full disk.
      report("Reading a page's papers anew", error);
      return papers;
    }
    const read = new Map(
      (await this.library.papers(unread)).map((paper) => [paper?.id, paper] as const),
    );
    const shown = papers.map((paper) => paper && (read.has(paper.id) ? read.get(paper.id) : paper));
    const left = this.#unread(shown);
    if (left.length > 0) this.#readBehind(left);
    return shown;
  }

  #unread(papers: (Paper | undefined)[]): number[] {
    if (papers.length === 0) return [];
    const version = this.version();
    return papers.flatMap((paper) => (paper && isUnread(paper, version) ? [paper.id] : []));
  }

  #readBehind(ids: number[]): void {
    this.library.readPapersAnew(ids, this.#behind).then(
      (changed) => (changed > 0 ? announceLibraryChange(Date.now()) : undefined),
      (error: unknown) => report("Reading a page's papers anew", error),
    );
  }

  #start(): void {
    this.sweep().catch((error: unknown) => report("Reading papers anew", error));
  }

  async #sweep(): Promise<void> {
    const changed = await sweepLibrary({
      note: readingSweep,
      library: this.library,
      rules: this.version(),
      batch: (from) => this.library.readAnew(from, this.#behind),
      isWanted: async () => !(await this.isBusy()),
    });
    if (changed > 0) await announceLibraryChange(Date.now());
  }
}
