import { feed } from "@/utils/sources/feed";
import { categoriesIn, isCategories } from "./arxiv-category";
import type { Feed } from "./feed";

/** Entries per answer; arXiv asks to keep answers small. */
const PAGE = 100;
const PAGES = 2;
/** A field prefix of the query language: "ti:", "cat:", … */
const FIELD = /(?:^|[\s(+])(?:ti|au|abs|co|jr|cat|rn|id|all):/;

/** The query for the reader's text: arXiv's own query language, categories, or words. */
function queryOf(setting: string): string {
  const text = setting.trim();
  if (text === "") throw new TypeError("Write what to look for, such as cs.LG or “state space”");
  if (FIELD.test(text)) return text;
  if (isCategories(text)) {
    const names = categoriesIn(text).map((name) => `cat:${name}`);
    return names.join(" OR ");
  }
  const words = text.match(/"[^"]+"|[^\s"]+/g) ?? [];
  return words.map((word) => `all:${word}`).join(" AND ");
}

/** The newest papers that arXiv's search finds. */
export const arxivSearch: Feed = {
  id: "arxiv-search",
  name: "arXiv search",
  about: `The newest ${PAGE * PAGES} papers of arXiv that a query or a category finds.`,
  setting: {
    label: "Query",
    initial: "cs.LG",
    hint: 'cs.LG, "state space" models, or au:bengio AND cat:cs.LG',
  },
  choices: [],
  every: 6 * 60,
  addresses: ({ setting }) => {
    const query = encodeURIComponent(queryOf(setting)).replaceAll("%20", "+");
    return Array.from(
      { length: PAGES },
      (_, page) =>
        `https://export.arxiv.org/api/query?search_query=${query}` +
        `&sortBy=submittedDate&sortOrder=descending&start=${page * PAGE}&max_results=${PAGE}`,
    );
  },
  parse: (text) => ({ ...feed.parse(text), name: "arXiv search" }),
  history: null,
};
