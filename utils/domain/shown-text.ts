/** Characters that are not seen, or turn what stands around them: controls, marks of direction, lone halves. */
const UNSEEN = /[\p{C}\p{Zl}\p{Zp}]/u;

/** A short text that a file says of a paper; null for none, a longer one, or one with signs that are not seen. */
export const shownText = (value: unknown, longest: number): string | null =>
  typeof value === "string" && value.length <= longest && value.trim() !== "" && !UNSEEN.test(value)
    ? value.trim()
    : null;
