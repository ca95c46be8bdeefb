import { textHash } from "@/utils/domain/text-hash";
import { titleKey } from "@/utils/domain/title-key";

/** Beginnings and ends of titles with fewer letters are shared by too many. */
const MIN_KEY = 8;

/**
 * Letters of a title's beginning and of its end that go into its signatures: at most half, so that
 * one letter lost harms only one of them, in steps, so that its length seldom changes with it.
 */
const half = (length: number): number => 2 * Math.floor(length / 4);

/** An index holds numbers cheaply, and whatever is found is verified. */
const signatures = (key: string, length: number): number[] => [
  textHash(`<${key.slice(0, length)}`),
  textHash(`>${key.slice(-length)}`),
];

/** Two numbers under which a misspelt title is found; none for one too short to be told apart. */
export function titleSignatures(title: string): number[] {
  const key = titleKey(title);
  return key.length < MIN_KEY ? [] : signatures(key, half(key.length));
}

/** The signatures, two or four, of any title that may be this one but for a letter. */
export function soughtSignatures(title: string): number[] {
  const key = titleKey(title);
  if (key.length < MIN_KEY) return [];
  const lengths = new Set([half(key.length - 1), half(key.length + 1)]);
  return [...lengths].flatMap((length) => signatures(key, length));
}
