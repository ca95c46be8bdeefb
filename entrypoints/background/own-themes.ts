import { themeList, themeProblem } from "@/utils/domain/own-theme";
import { queue } from "@/utils/async/queue";
import { ownThemeFinder } from "@/utils/insights/themes/own-themes";
import type { Library } from "@/utils/library/index";
import type { OwnThemesOf } from "@/utils/library/retheme";
import { announceLibraryChange, onLibraryChange } from "@/utils/storage/library-revision";
import { readPreferences } from "@/utils/preferences/areas";
import { watchPreferences } from "@/utils/preferences/watch";
import { report } from "@/utils/logging/report";
import { themeSweep } from "@/utils/storage/items";
import type { OwnThemes as Rules } from "@/utils/views/theme-tags";
import { sweepLibrary } from "./library-sweep";

type Papers = Pick<Library, "retheme" | "revision" | "state">;

/**
 * Keeps the reader's own themes on the papers of the library: on all of them when a theme changes,
 * and on those that come.
 */
export class OwnThemes {
  #rules: Promise<Rules> | undefined;
  readonly #inTurn = queue();

  constructor(private readonly library: Papers) {}

  /** Call once, at the top level of the background. */
  listen(): void {
    const forGood = new AbortController().signal;
    watchPreferences(({ themes }) => {
      this.#rules = Promise.resolve(usable(themes));
      this.#start();
    }, forGood);
    onLibraryChange(() => this.#start(), forGood);
    this.#start();
  }

  /** The themes as they are now, by id. */
  current(): Promise<Rules> {
    this.#rules ??= readPreferences().then(
      ({ themes }) => usable(themes),
      (error: unknown) => {
        this.#rules = undefined; // the next call tries again
        throw error;
      },
    );
    return this.#rules;
  }

  /** Applies the themes to what lacks them; one pass at a time. */
  sweep(): Promise<void> {
    return this.#inTurn(() => this.#sweep());
  }

  #start(): void {
    this.sweep().catch((error: unknown) => report("Applying your themes", error));
  }

  async #sweep(): Promise<void> {
    const themes = await this.current();
    const rules = JSON.stringify(themes);
    const isNone = Object.keys(themes).length === 0;
    if (isNone && (await isApplied(rules))) return;
    const isCurrent = async () => rules === JSON.stringify(await this.current());
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

/** Without what no form of Gloss makes: another device may sync a phrase that fits every paper. */
const usable = (themes: Rules): Rules =>
  Object.fromEntries(Object.entries(themes).filter(([, rules]) => themeProblem(rules) === null));

/** Whether no paper has a theme that is none any more. */
async function isApplied(rules: string): Promise<boolean> {
  const note = await themeSweep.read();
  return note === null || (note.rules === rules && note.after === null);
}

function finderOf(rules: Rules): OwnThemesOf {
  const find = ownThemeFinder(themeList(rules));
  return (title, abstract) => find(title, abstract).map(({ theme }) => theme);
}
