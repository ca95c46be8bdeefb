import type { Library } from "@/utils/library/index";
import type { SweepFrom, Swept } from "@/utils/library/sweep";
import type { Item } from "@/utils/storage/define-item";
import type { SweepNote } from "@/utils/storage/sweep-note";

/** Milliseconds between two notes: every open page of the browser hears of each. */
const NOTE_EVERY = 500;

/** What is applied to the library's papers. */
export interface Sweep {
  /** How far it has come. */
  note: Item<SweepNote | null>;
  library: Pick<Library, "revision" | "state">;
  /** As text: a pass with other rules begins anew. */
  rules: string;
  /** Applies them to the next papers. */
  batch: (from: SweepFrom) => Promise<Swept>;
  /** Asked before each batch; where it says no, a later call goes on from there. */
  isWanted: () => Promise<boolean>;
}

/**
 * Applies rules to the papers that lack them: to all of the library where the rules are new, to those
 * that changed where not. In batches, so that look-ups come between; a worker that was stopped goes on
 * where it was. Resolves to how many papers changed.
 */
export async function sweepLibrary(sweep: Sweep): Promise<number> {
  const note = (await noted(sweep)) ?? (await begun(sweep));
  const all = await batches(sweep, note, "id", note.after, ({ next, read, revision }) => {
    note.after = next;
    note.read += read;
    // Its own change need not be looked at again.
    if (revision === note.since + 1) note.since = revision;
  });
  if (note.after !== null) return all;
  const changes = await batches(sweep, note, "revision", note.since, ({ next }) => {
    note.since = next ?? note.since;
  });
  return all + changes;
}

/** Null where the rules are new; also where the library is: its revisions begin anew. */
async function noted({ note, rules, library }: Sweep): Promise<SweepNote | null> {
  const [known, revision] = await Promise.all([note.read(), library.revision()]);
  return known?.rules === rules && known.since <= revision ? known : null;
}

async function begun({ rules, library }: Sweep): Promise<SweepNote> {
  const [since, { papers }] = await Promise.all([library.revision(), library.state()]);
  return { rules, after: 0, since, read: 0, papers };
}

/** Batch by batch while it is wanted. Resolves to how many papers changed. */
async function batches(
  { note: item, batch, isWanted }: Sweep,
  note: SweepNote,
  by: SweepFrom["by"],
  from: number | null,
  take: (swept: Swept) => void,
): Promise<number> {
  let [above, changed, notedAt] = [from, 0, -Infinity];
  // oxlint-disable-next-line no-await-in-loop -- one batch after the other, while it is wanted
  while (above !== null && (await isWanted())) {
    // oxlint-disable-next-line no-await-in-loop -- see above
    const swept = await batch({ by, above });
    changed += swept.changed;
    above = swept.next;
    take(swept);
    if (above !== null && performance.now() - notedAt < NOTE_EVERY) continue;
    // oxlint-disable-next-line no-await-in-loop -- what is done is noted before it goes on
    await item.write({ ...note });
    notedAt = performance.now();
  }
  return changed;
}
