import { themeList } from "@/utils/domain/own-theme";
import { ownThemeFinder } from "@/utils/insights/themes/own-themes";
import type { Library } from "@/utils/library/index";
import type { OwnThemesOf, RethemeFrom } from "@/utils/library/retheme";
import { announceLibraryChange, onLibraryChange } from "@/utils/library-revision";
import { readPreferences } from "@/utils/preferences/areas";
import { readThemeSweep, type ThemeSweep, writeThemeSweep } from "@/utils/preferences/theme-sweep";
import { watchPreferences } from "@/utils/preferences/watch";
import { report } from "@/utils/report";
import type { OwnThemes as Rules } from "@/utils/views/theme-tags";

type Papers = Pick<Library, "retheme" | "revision" | "state">;

/**
 * Keeps the reader's own themes on the papers of the library: on all of them when a theme changes,
 * and on those that come. A worker that is stopped in the middle goes on where it was.
 */
export class OwnThemes {
  #rules: Promise<Rules> | undefined;
  #turn: Promise<unknown> = Promise.resolve();

  constructor(private readonly library: Papers) {}

  /** Call once, at the top level of the background. */
  listen(): void {
    const forGood = new AbortController().signal;
    watchPreferences(({ themes }) => {
      this.#rules = Promise.resolve(themes);
      this.#start();
    }, forGood);
    onLibraryChange(() => this.#start(), forGood);
    this.#start();
  }

  /** The themes as they are now, by id. */
  current(): Promise<Rules> {
    this.#rules ??= readPreferences().then(
      ({ themes }) => themes,
      (error: unknown) => {
        this.#rules = undefined; // the next call tries again
        throw error;
      },
    );
    return this.#rules;
  }

  /** Applies the themes to what lacks them; one pass at a time. */
  sweep(): Promise<void> {
    const turn = this.#turn.then(() => this.#sweep());
    this.#turn = turn.catch(() => {}); // whoever asked hears of it
    return turn;
  }

  #start(): void {
    this.sweep().catch((error: unknown) => report("Applying your themes", error));
  }

  async #sweep(): Promise<void> {
    const rules = await this.current();
    const themes = JSON.stringify(rules);
    const before = await readThemeSweep();
    const isNew = before?.themes !== themes;
    if (Object.keys(rules).length === 0 && (!before || (!isNew && before.after === null))) return;
    const sweep = isNew ? await this.#begun(themes) : before;
    const find = finderOf(rules);
    if ((await this.#overAll(sweep, find)) + (await this.#overChanges(sweep, find)) > 0)
      await announceLibraryChange(Date.now());
  }

  async #begun(themes: string): Promise<ThemeSweep> {
    const [since, { papers }] = await Promise.all([this.library.revision(), this.library.state()]);
    return { themes, after: 0, since, read: 0, papers };
  }

  /** A change of the themes meanwhile ends the pass: the next one begins anew. */
  async #isCurrent({ themes }: ThemeSweep): Promise<boolean> {
    return themes === JSON.stringify(await this.current());
  }

  async #overAll(sweep: ThemeSweep, find: OwnThemesOf): Promise<number> {
    return this.#batches(sweep, find, "id", sweep.after, (after, read) => {
      sweep.after = after;
      sweep.read += read;
    });
  }

  async #overChanges(sweep: ThemeSweep, find: OwnThemesOf): Promise<number> {
    if (sweep.after !== null) return 0;
    return this.#batches(sweep, find, "revision", sweep.since, (since) => {
      sweep.since = since ?? sweep.since;
    });
  }

  /** Batch by batch, each noted, so that look-ups come between. Resolves to how many papers changed. */
  async #batches(
    sweep: ThemeSweep,
    find: OwnThemesOf,
    by: RethemeFrom["by"],
    from: number | null,
    note: (next: number | null, read: number) => void,
  ): Promise<number> {
    let [above, changed] = [from, 0];
    // oxlint-disable-next-line no-await-in-loop -- one batch after the other, while it is wanted
    while (above !== null && (await this.#isCurrent(sweep))) {
      // oxlint-disable-next-line no-await-in-loop -- see above
      const batch = await this.library.retheme({ by, above }, find);
      changed += batch.changed;
      above = batch.next;
      note(above, batch.read);
      // oxlint-disable-next-line no-await-in-loop -- what is done is noted before it goes on
      await writeThemeSweep(sweep);
    }
    return changed;
  }
}

function finderOf(rules: Rules): OwnThemesOf {
  const find = ownThemeFinder(themeList(rules));
  return (title, abstract) => find(title, abstract).map(({ theme }) => theme);
}
