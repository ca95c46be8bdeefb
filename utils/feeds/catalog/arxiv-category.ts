const CATEGORY = /^[a-z-]+(?:\.[A-Za-z-]{2,})?$/;

/** The names in a list that commas or spaces part. */
const namesIn = (text: string): string[] => text.split(/[\s,;]+/).filter(Boolean);

/** Whether a text is nothing but categories of arXiv ("cs.LG, stat.ML"); "hep-th" is one, too. */
export const isCategories = (text: string): boolean =>
  namesIn(text).length > 0 &&
  namesIn(text).every((name) => /[.-]/.test(name) && CATEGORY.test(name));

/** The categories in a text. Throws a `TypeError` for one that is none. */
export function categoriesIn(text: string): string[] {
  const names = namesIn(text);
  const wrong = names.find((name) => !CATEGORY.test(name));
  if (wrong !== undefined)
    throw new TypeError(`“${wrong}” is no category of arXiv; they read like cs.LG or hep-th`);
  if (names.length === 0) throw new TypeError("Name a category of arXiv, such as cs.LG");
  return names;
}
