import { titleKey } from "./title-key";

/** Beginnings and ends of titles with fewer letters are shared by too many. */
const MIN_KEY = 8;

/**
 * Letters of a title's beginning and of its end that go into its signatures: at most half, so that
 * one letter lost harms only one of them, in steps, so that its length seldom changes with it.
 */
const half = (length: number): number => 2 * Math.floor(length / 4);

/** FNV-1a with 32 bits: an index holds numbers cheaply, and whatever is found is verified. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  }
  return value >>> 0;
}

const signatures = (key: string, length: number): number[] => [
  hash(`<${key.slice(0, length)}`),
  hash(`>${key.slice(-length)}`),
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
