import type { MatchHow } from "@/utils/domain/match";

/** How a match was made, in words for the reader. */
export const HOW_WORDS: Record<MatchHow, string> = {
  id: "Matched by its identifier",
  title: "Matched by its title, word for word",
  variant: "Matched by a variant of its title",
  fuzzy: "Matched although a word is spelt differently",
};
