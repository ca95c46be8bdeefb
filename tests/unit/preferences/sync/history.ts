import type { DatedPreferences } from "@/utils/domain/preferences";
import { toRecords } from "@/utils/preferences/records";

/** What a reader set. */
export interface Done {
  key: string;
  value: unknown;
}

const byName = ([a]: [string, unknown], [b]: [string, unknown]) => (a < b ? -1 : 1);

/** JSON with its parts in one order: Chromium gives them back by their names. */
export const jsonOf = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) =>
    typeof part === "object" && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(byName))
      : part,
  );

const textOf = (key: string, record: unknown) => `${key} ${jsonOf(record)}`;

/**
 * What the readers of all profiles did, and what each of them saw when they did it: a change is lost
 * where something that its reader saw is there in the end, instead of it.
 */
export class History {
  /** Records that a later change of somebody who saw them has replaced. */
  readonly #replaced = new Set<string>();
  /** What was done last, in the order of the true time. */
  readonly #last = new Map<string, unknown>();
  readonly #known = new Set<string>();

  readonly #swallowed: string[] = [];

  /** Notes what changed between two views of one profile. */
  note(before: DatedPreferences, after: DatedPreferences, done: Done | null): void {
    const [seen, made] = [toRecords(before), toRecords(after)];
    for (const [key, record] of Object.entries(made)) {
      if (jsonOf(seen[key]) === jsonOf(record)) continue;
      if (seen[key] !== undefined) this.#replaced.add(textOf(key, seen[key]));
      this.#known.add(key);
      // What a file brought was done before.
      if (done) this.#last.set(key, record);
    }
    if (done && jsonOf(made[done.key]?.value) !== jsonOf(done.value))
      this.#swallowed.push(`${textOf(done.key, done.value)} was not to be seen`);
  }

  /** Changes that are lost in the end; with clocks that agree, everything but the last of each kind is. */
  lost(end: DatedPreferences, clocksAgree: boolean): string[] {
    const records = toRecords(end);
    const gone = [...this.#known].filter((key) => records[key] === undefined);
    const stale = Object.entries(records).filter(([key, record]) =>
      clocksAgree && this.#last.has(key)
        ? jsonOf(record) !== jsonOf(this.#last.get(key))
        : this.#replaced.has(textOf(key, record)),
    );
    return [...this.#swallowed, ...gone, ...stale.map(([key, record]) => textOf(key, record))];
  }
}
