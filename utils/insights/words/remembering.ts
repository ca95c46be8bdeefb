/** Maximum size of each of the two maps: enough for the common words of abstracts, in about a megabyte. */
const MOST = 8000;

/**
 * Caches a function of a word. When full, the cache drops words that were not used since it was last full, so
 * common words stay.
 */
export function remembering<Answer>(of: (word: string) => Answer): (word: string) => Answer {
  let answers = new Map<string, Answer>();
  let older = new Map<string, Answer>();
  return (word) => {
    const known = answers.get(word);
    if (known !== undefined) return known;
    const answer = older.get(word) ?? of(word);
    if (answers.size >= MOST) [older, answers] = [answers, new Map()];
    answers.set(word, answer);
    return answer;
  };
}
