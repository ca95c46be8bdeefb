import { attributeOf, closest } from "@/utils/dom/tree";
import { linkIds } from "./link-ids";
import { leadingToPaper } from "./paper-links";
import type { Sample, Site } from "./site";
import { lastIn } from "./title-row";

/** Only stories that link to a paper: other stories about a paper are titled freely. */
const STORY = `:is(.titleline, td.title) > a:is(${leadingToPaper("href")})`;

const readStory = (link: Element) =>
  lastIn(
    closest(link, "td"),
    link,
    linkIds(attributeOf(link, "href"), "https://news.ycombinator.com/"),
  );

export const hackerNews: Site = {
  id: "hacker-news",
  name: "Hacker News",
  matches: ["https://news.ycombinator.com/*"],
  hydrates: false,
  layouts: [
    {
      name: "stories",
      path: /^\/(news|newest|front|best|active|from|submitted|item|show|shownew|pool|over|classic|favorites|upvoted|launches)?$/,
      items: STORY,
      room: `td:has(> ${STORY})`,
      read: readStory,
    },
  ],
};

/** @public Read by the tests of all sites. */
export const samples: Sample[] = [
  { url: "https://news.ycombinator.com/", layouts: ["stories"] },
  { url: "https://news.ycombinator.com/news?p=2", layouts: ["stories"] },
  { url: "https://news.ycombinator.com/item?id=1", layouts: ["stories"] },
  { url: "https://news.ycombinator.com/login", layouts: [] },
];
