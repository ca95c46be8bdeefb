import { themeList } from "@/utils/domain/own-theme";
import { queue } from "@/utils/async/queue";
import { ownThemeFinder } from "@/utils/insights/themes/own-themes";
import type { Library } from "@/utils/library/index";
import type { OwnThemesOf } from "@/utils/library/retheme";
import { announceLibraryChange, onLibraryChange } from "@/utils/storage/library-revision";
import { report } from "@/utils/logging/report";
import { themeSweep } from "@/utils/storage/items";
import { isApplied } from "@/utils/storage/sweep-note";
import type { OwnThemes as Rules } from "@/utils/views/theme-tags";
import { sweepLibrary } from "./library-sweep";
import type { OwnThemes } from "./own-themes";

type Papers = Pick<Library, "retheme" | "revision" | "state">;

/**
 * Keeps the reader's own themes on the papers of the library: on all of them when a theme changes,
 * and on those that come.
 */
export class ThemeSweep {
  readonly #inTurn = queue();

  constructor(
    private readonly library: Papers,
    private readonly ownThemes: Pick<OwnThemes, "current" | "onChange">,
  ) {}

  /** Applies them now, and again whenever themes or papers change. Call once. */
  start(): void {
    this.ownThemes.onChange(() => this.#start());
    onLibraryChange(() => this.#start(), new AbortController().signal);
    this.#start();
  }

  /** Applies the themes to what lacks them; one pass at a time. */
  sweep(): Promise<void> {
    return this.#inTurn(() => this.#sweep());
  }

  #start(): void {
    this.sweep().catch((error: unknown) => report("Applying your themes", error));
  }

  async #sweep(): Promise<void> {
    const themes = await this.ownThemes.current();
    const rules = JSON.stringify(themes);
    const isNone = Object.keys(themes).length === 0;
    if (isNone && isApplied(await themeSweep.read(), rules)) return;
    const isCurrent = async () => rules === JSON.stringify(await this.ownThemes.current());
    const find = finderOf(themes);
    const changed = await sweepLibrary({
      note: themeSweep,
      library: this.library,
      rules,
      batch: (from) => this.library.retheme(from, find),
      // A change of the themes meanwhile ends the pass: the next one begins anew.
      isWanted: isCurrent,
    });
    if (changed > 0) await announceLibraryChange(Date.now());
    // Without themes there is nothing to note; and everything may have been erased meanwhile.
    if (isNone && (await isCurrent())) await themeSweep.remove();
  }
}

function finderOf(rules: Rules): OwnThemesOf {
  const find = ownThemeFinder(themeList(rules));
  return (title, abstract) => find(title, abstract).map(({ theme }) => theme);
}
