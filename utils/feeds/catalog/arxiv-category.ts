const CATEGORY = /^[a-z-]+(?:\.[A-Za-z-]{2,})?$/;

/** The names in a list separated by commas, semicolons or spaces. */
const namesIn = (text: string): string[] => text.split(/[\s,;]+/).filter(Boolean);

/** Whether a text contains only arXiv categories ("cs.LG, stat.ML", "hep-th"). */
export const isCategories = (text: string): boolean =>
  namesIn(text).length > 0 &&
  namesIn(text).every((name) => /[.-]/.test(name) && CATEGORY.test(name));

/** The categories in a text. Throws a `TypeError` if one is invalid or there is none. */
export function categoriesIn(text: string): string[] {
  const names = namesIn(text);
  const wrong = names.find((name) => !CATEGORY.test(name));
  if (wrong !== undefined)
    throw new TypeError(`“${wrong}” is no category of arXiv; they read like cs.LG or hep-th`);
  if (names.length === 0) throw new TypeError("Name a category of arXiv, such as cs.LG");
  return names;
}
