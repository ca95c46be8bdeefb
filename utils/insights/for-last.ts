/** The same function, which answers from memory when it is asked about the same text as the last time. */
export function forLast<Answer>(of: (text: string) => Answer): (text: string) => Answer {
  let last: { text: string; answer: Answer } | null = null;
  return (text) => {
    if (last?.text !== text) last = { text, answer: of(text) };
    return last.answer;
  };
}
