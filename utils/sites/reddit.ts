import { linkIds } from "./link-ids";
import { leadingToPaper } from "./paper-links";
import type { Row, Sample, Site } from "./site";
import { titleText } from "./title-text";

const HOME = "https://www.reddit.com/";
/** Only posts that lead to a paper: what others are called says little. */
const POST = `shreddit-post:is(${leadingToPaper("content-href")})`;
const OLD_TITLE = `p.title:has(> a.title:is(${leadingToPaper("href")}))`;

/** A post shows only children that its shadow root has slots for: the strip goes after it. */
function readPost(post: Element): Row | undefined {
  const title = post.getAttribute("post-title")?.trim();
  const ids = linkIds(post.getAttribute("content-href"), HOME);
  return title ? { title, ids, anchor: post, place: "after" } : undefined;
}

function readOld(heading: Element): Row | undefined {
  const link = heading.querySelector(":scope > a.title");
  const title = link ? titleText(link) : "";
  const ids = linkIds(link?.getAttribute("href"), HOME);
  return title ? { title, ids, anchor: heading, place: "after" } : undefined;
}

export const reddit: Site = {
  id: "reddit",
  name: "Reddit",
  matches: ["https://www.reddit.com/*", "https://old.reddit.com/*"],
  hydrates: true,
  layouts: [
    { name: "posts", path: /^\//, items: POST, room: POST, read: readPost },
    { name: "old", path: /^\//, items: OLD_TITLE, room: OLD_TITLE, read: readOld },
  ],
};

/** @public Read by the tests of all sites. */
export const samples: Sample[] = [
  { url: "https://www.reddit.com/r/MachineLearning/", layouts: ["posts", "old"] },
  { url: "https://old.reddit.com/r/MachineLearning/new/", layouts: ["posts", "old"] },
];
