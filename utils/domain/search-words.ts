/** Letters and digits, folded; "4o" and "3d" stay whole. */
const parts = (word: string) =>
  word
    .normalize("NFKD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .match(/[\p{L}\p{N}+]+/gu) ?? [];

/**
 * The words of a text as the search knows them: names written in parts also stand as one word, so
 * that `gpt4o`, `GPT-4o` and `gpt 4o` find each other.
 */
export function indexWords(text: string): string[] {
  return text.split(/\s+/).flatMap((word) => {
    const found: string[] = parts(word);
    return found.length > 1 ? found.concat(found.join("")) : found;
  });
}

/** The words a query asks for; every one must be found. */
export const queryWords = (query: string): string[] => [...new Set(parts(query))];
