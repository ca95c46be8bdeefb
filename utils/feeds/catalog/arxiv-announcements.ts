import { parseFeed, textOf } from "@/utils/sources/feed";
import { categoriesIn } from "./arxiv-category";
import type { Feed } from "./feed";

/** Choice by announce type. */
const TYPES: Readonly<Record<string, string>> = {
  new: "new",
  cross: "cross",
  replace: "replace",
  "replace-cross": "replace",
};

/** arXiv's announcements by category, filtered by announce type. */
export const arxivAnnouncements: Feed = {
  id: "arxiv-new",
  name: "arXiv announcements",
  about: "What arXiv announced last in the categories that you name.",
  setting: { label: "Categories", initial: "cs.LG", hint: "cs.LG, cs.CL" },
  choices: [
    { id: "new", label: "New papers", initial: true },
    { id: "cross", label: "Listed from other categories", initial: true },
    { id: "replace", label: "New versions", initial: false },
  ],
  every: 6 * 60,
  addresses: ({ setting }) =>
    categoriesIn(setting).map((category) => `https://rss.arxiv.org/rss/${category}`),
  parse: (text, _, choices) =>
    parseFeed(text, (item) => {
      const type = TYPES[textOf(item["announce_type"])];
      return type === undefined || choices.includes(type);
    }),
  history: null,
};
