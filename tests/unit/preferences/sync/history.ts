import type { DatedPreferences } from "@/utils/domain/preferences";
import { toRecords } from "@/utils/preferences/records";

/** A change made by the reader. */
export interface Done {
  key: string;
  value: unknown;
}

const byName = ([a]: [string, unknown], [b]: [string, unknown]) => (a < b ? -1 : 1);

/** JSON with sorted keys, because Chromium returns them sorted. */
export const jsonOf = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) =>
    typeof part === "object" && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(byName))
      : part,
  );

const textOf = (key: string, record: unknown) => `${key} ${jsonOf(record)}`;

/**
 * What the readers of all profiles did, and what they saw when they did it. A change is lost if the final
 * state has a value that its reader had seen and replaced.
 */
export class History {
  /** Records replaced by a later change of a reader who had seen them. */
  readonly #replaced = new Set<string>();
  /** The last change of each key, in real time. */
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
      // Imported records were made earlier.
      if (done) this.#last.set(key, record);
    }
    if (done && jsonOf(made[done.key]?.value) !== jsonOf(done.value))
      this.#swallowed.push(`${textOf(done.key, done.value)} was not to be seen`);
  }

  /** Changes missing from the final state; with equal clocks, each key must have its last change. */
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
