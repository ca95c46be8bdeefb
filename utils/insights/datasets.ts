/** A name after "on", "of" or "for" that looks like a benchmark: capitals or digits in it. */
const NAMED =
  /\b(?:on|in|for|across) (?:the )?((?:[A-Z][\w'@+*-]*|[a-z]+[A-Z][\w-]*)(?: (?:\d+×\d+|[A-Z][\w'-]*|v\d|\d+K?))*)/g;
const NOT_NAMES = /^(?:LLMs?|We|The|Our|A|In|GPU|BERT|AI|NLP|CPU|A100)$/;

const names = (text: string) =>
  [...text.matchAll(NAMED)].map((match) => match[1] ?? "").filter((name) => !NOT_NAMES.test(name));

/** The benchmark a number was measured on, as the words around it say. */
export function datasetOf(before: string, after: string): string | null {
  return names(after)[0] ?? names(before).at(-1) ?? null;
}
