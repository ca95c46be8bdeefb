/** What begins and what ends a stretch of a text. */
export interface Span {
  open: string;
  close: string;
}

const finder = (words: string) =>
  new RegExp(words.replaceAll(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`), "gi");

/**
 * A text without its stretches from `open` to the next `close`, in letters of either case. One that
 * never ends stays. Linear, where an expression would look for the end from every beginning anew.
 */
export function withoutSpans(text: string, { open, close }: Span): string {
  const [beginning, end] = [finder(open), finder(close)];
  const kept: string[] = [];
  let at = 0;
  for (let from = beginning.exec(text); from !== null; from = beginning.exec(text)) {
    end.lastIndex = beginning.lastIndex;
    if (end.exec(text) === null) break;
    kept.push(text.slice(at, from.index));
    at = end.lastIndex;
    beginning.lastIndex = at;
  }
  return kept.join("") + text.slice(at);
}
