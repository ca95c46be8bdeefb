import { browser } from "wxt/browser";
import {
  type Dated,
  type DatedPreferences,
  newerThan,
  type Stance,
  timeOfChange,
} from "@/utils/domain/preferences";
import type { ThemeId } from "@/utils/domain/insights";
import { MAX_THEMES, type ThemeRules } from "@/utils/domain/own-theme";
import { pending, removals, syncProblem } from "@/utils/storage/items";
import { queue } from "@/utils/async/queue";
import { readDated } from "./areas";
import { parsePreferenceFile } from "./file";
import { addPending, writePending } from "./pending";
import { forgetRemovals } from "./removals";
import { createWriter } from "./writer";

const NOTHING: DatedPreferences = { stances: {}, sites: {}, themes: {} };

const dated = <T>(value: T, replaced: Dated<T> | undefined, now: number): Dated<T> => ({
  value,
  time: timeOfChange(replaced, now),
});

async function erase() {
  await Promise.all([pending, syncProblem, removals].map((item) => item.remove()));
  await browser.storage.sync.clear();
}

/**
 * The only writer of preferences: one per browser, in the background. Every method resolves once its changes
 * are safe on this device; storage.sync gets them in batches, and `syncState` reports refusals. `now` returns
 * milliseconds since 1970.
 */
export function createPreferenceStore({ now }: { now: () => number }) {
  /** Two changes at once must not read the same pending records. */
  const inTurn = queue();
  async function write() {
    await writePending();
    await forgetRemovals(now());
  }
  const writer = createWriter(() => inTurn(write), now);

  async function change(changesTo: (current: DatedPreferences) => Partial<DatedPreferences>) {
    await inTurn(async () => addPending({ ...NOTHING, ...changesTo(await readDated()) }));
    writer.schedule();
  }

  return {
    /** Changes any number of themes; an empty list retries pending changes. */
    setStances: (changes: { theme: ThemeId; stance: Stance }[]) =>
      change(({ stances }) => ({
        stances: Object.fromEntries(
          changes.map(({ theme, stance }) => [theme, dated(stance, stances[theme], now())]),
        ),
      })),
    setSite: ({ site, on }: { site: string; on: boolean }) =>
      change(({ sites }) => ({ sites: { [site]: dated(on, sites[site], now()) } })),
    /** Adds or changes a theme of the reader's own; null removes it. Rejects if there are too many. */
    setTheme: ({ id, rules }: { id: ThemeId; rules: ThemeRules | null }) =>
      change(({ themes }) => {
        const others = Object.entries(themes).filter(([other, { value }]) => value && other !== id);
        if (rules && others.length >= MAX_THEMES)
          throw new Error(`Gloss keeps ${MAX_THEMES} themes of your own. Remove one first.`);
        return { themes: { [id]: dated(rules, themes[id], now()) } };
      }),
    /** Merges an exported file; newer changes win. Rejects with an Error worded for the reader. */
    async importFile(text: string) {
      const file = parsePreferenceFile(text, now());
      await change((current) => newerThan(file, current));
    },
    /** Removes every preference from this device and from the sync storage of all devices. */
    async eraseAll() {
      writer.cancel();
      await inTurn(erase);
    },
    /** Brings records back that an older one displaced in storage.sync: see `watchDisplaced`. */
    bringBack: (records: DatedPreferences) => change(() => records),
    /** Writes what waits now; call at the start, for what an earlier stop left behind. */
    flush: () => writer.run(),
  };
}
