import type { Skipped } from "@/utils/domain/paper";

/** Skipped stretches that are kept as examples. */
const EXAMPLES = 20;

const reasonOf = (why: string) =>
  why.replace(/^(Line|Row) \d+ /, (_, place: string) => `A ${place.toLowerCase()} `);

/** Counts why stretches of files were skipped, and keeps the first few. */
export class SkippedTally {
  readonly #reasons: Record<string, number> = {};
  readonly #examples: Skipped[] = [];

  note(skipped: readonly Skipped[]): void {
    for (const one of skipped) {
      const reason = reasonOf(one.why);
      this.#reasons[reason] = (this.#reasons[reason] ?? 0) + 1;
      if (this.#examples.length < EXAMPLES) this.#examples.push(one);
    }
  }

  get shown(): { reasons: Record<string, number>; examples: Skipped[] } {
    return { reasons: { ...this.#reasons }, examples: [...this.#examples] };
  }
}
