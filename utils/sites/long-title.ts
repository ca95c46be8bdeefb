import { plainKey, plainWords } from "@/utils/domain/plain-key";

/** Shorter titles ("Attention Is All You Need") may also be those of other articles. */
const MIN_WORDS = 4;
const MIN_LETTERS = 24;
const MAX_LETTERS = 300;

/** Whether a text without a link to a paper is long enough to be matched by its title alone. */
export const isLongTitle = (text: string): boolean => {
  if (text.length < MIN_LETTERS || text.length > MAX_LETTERS) return false;
  return plainWords(text).length >= MIN_WORDS && plainKey(text).length >= MIN_LETTERS;
};
