import { feed } from "@/utils/sources/feed";
import type { Feed } from "./feed";

const CATEGORY = /^[a-z-]+(?:\.[A-Za-z-]{2,})?$/;

/** The announcements of an arXiv category. */
export const arxivNew: Feed = {
  id: "arxiv-new",
  name: "arXiv announcements",
  about: "What arXiv announced last in one or more categories, parted by commas.",
  setting: { label: "Categories", initial: "cs.LG" },
  every: 6 * 60,
  addresses: (_, setting) =>
    setting
      .split(/[\s,]+/)
      .filter(Boolean)
      .map((category) => {
        if (!CATEGORY.test(category)) throw new TypeError(`“${category}” is no arXiv category`);
        return `https://rss.arxiv.org/rss/${category}`;
      }),
  parse: (text) => feed.parse(text),
};
