import { queryWords } from "@/utils/domain/search-words";
import { isOwnThemeId, ownThemeId } from "@/utils/domain/own-theme";
import { neededGrams } from "@/utils/domain/unspaced";
import { titleKey } from "@/utils/domain/title-key";
import { THEMES } from "@/utils/insights/taxonomy";
import type { Filter, FilterName } from "./query";

/** Id of the theme with this id or label; otherwise of the reader's own theme of that name. */
function themeNamed(text: string): string {
  const key = titleKey(text);
  const theme = THEMES.find(({ id, label }) => titleKey(id) === key || titleKey(label) === key);
  return theme?.id ?? (isOwnThemeId(text) ? text : ownThemeId(text));
}

/** Index words that an entry with this value must contain, however it was segmented. */
const needed = (value: string): string[] => queryWords(value).flatMap(neededGrams);

const WORDS: Record<FilterName, (value: string) => string[]> = {
  theme: (value) => [`theme:${themeNamed(value)}`],
  has: (value) => [`has:${value.toLowerCase()}`],
  metric: (value) => needed(value).map((word) => `metric:${word}`),
  dataset: (value) => needed(value).map((word) => `dataset:${word}`),
  since: () => [],
};

/** The fact words (see `factWords`) that a paper must have; none for `since`, which is a column. */
export const filterWords = ({ name, value }: Filter): string[] => WORDS[name](value);
