/**
 * Characters that are invisible or reorder the text around them: controls, direction marks, lone surrogates.
 */
const UNSEEN = /[\p{C}\p{Zl}\p{Zp}]/u;

/** A short text from a file; null if it is missing, too long, or contains invisible characters. */
export const shownText = (value: unknown, longest: number): string | null =>
  typeof value === "string" && value.length <= longest && value.trim() !== "" && !UNSEEN.test(value)
    ? value.trim()
    : null;
