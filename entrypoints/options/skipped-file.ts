import type { Skipped } from "@/utils/domain/paper";

/** Stretches that are listed; more fill the memory, and nobody reads them. */
const MOST = 50_000;

/** Gathers what an import passes over, for a file that the reader may save. */
export class SkippedFile {
  readonly #lines: string[] = [];

  readonly add = (skipped: readonly Skipped[], { name }: File): void => {
    const room = skipped.slice(0, MOST - this.#lines.length);
    this.#lines.push(...room.map((one) => `${JSON.stringify({ file: name, ...one })}\n`));
  };

  /** JSON lines of `{file, why, text}`; null where nothing was passed over. */
  get file(): Blob | null {
    return this.#lines.length === 0 ? null : new Blob(this.#lines, { type: "application/jsonl" });
  }
}
