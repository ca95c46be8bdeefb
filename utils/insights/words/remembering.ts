/** Words whose answers are kept at most twice: the common words of abstracts, in about a megabyte. */
const MOST = 8000;

/**
 * The same function of a word, which answers from memory for words that were asked before. When full it
 * forgets those that were not asked since it was last full, so that common words stay.
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
