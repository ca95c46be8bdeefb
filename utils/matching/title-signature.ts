import { textHash } from "@/utils/domain/text-hash";
import { titleKey } from "@/utils/domain/title-key";

/** Shorter titles share their beginnings and ends with too many others. */
const MIN_KEY = 8;

/**
 * Letters of a title's beginning and of its end that are hashed: at most half, so that one missing letter
 * changes only one of the two, and in steps, so that it rarely changes the length.
 */
const half = (length: number): number => 2 * Math.floor(length / 4);

/** Hashes, because numbers are cheap to index; every hit is verified. */
const signatures = (key: string, length: number): number[] => [
  textHash(`<${key.slice(0, length)}`),
  textHash(`>${key.slice(-length)}`),
];

/** Two hashes under which a misspelt title is found; none for a title that is too short. */
export function titleSignatures(title: string): number[] {
  const key = titleKey(title);
  return key.length < MIN_KEY ? [] : signatures(key, half(key.length));
}

/** The two or four signatures to look up for titles that are one letter apart from this one. */
export function soughtSignatures(title: string): number[] {
  const key = titleKey(title);
  if (key.length < MIN_KEY) return [];
  const lengths = new Set([half(key.length - 1), half(key.length + 1)]);
  return [...lengths].flatMap((length) => signatures(key, length));
}
