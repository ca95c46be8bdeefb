import { create } from "@/utils/dom/page";
import { attributeOf, find, findAll, pageOf } from "@/utils/dom/tree";
import { isLongTitle } from "./long-title";
import { leadingToPaper, sharedIds } from "./paper-links";
import type { Row, Sample, Site } from "./site";
import { titleText } from "./title-text";

const HOME = "https://www.reddit.com/";
const LINK = `a:is(${leadingToPaper("href")})`;
/** Posts that link to a paper; others only match if their title is exactly a paper's. */
const PAPER_POST = `shreddit-post:is(${leadingToPaper("content-href")}, [domain*="arxiv.org"], :has(${LINK}))`;
const OLD_TITLE = "p.title:has(> a.title)";

/** A post that links one paper, or that has a title like a paper's. */
function row(title: string, links: Element[], anchor: Element): Row | undefined {
  const ids = sharedIds(links, HOME);
  if (ids.length > 0) return title ? { title, ids, anchor, place: "after" } : undefined;
  const called = title.replace(/^(?:\[[^\]]{1,20}\]\s*)+/, "");
  return isLongTitle(called) ? { title, ids, exact: true, anchor, place: "after" } : undefined;
}

/** A post only shows children for which its shadow root has slots, so the strip goes after it. */
function readPost(post: Element): Row | undefined {
  const slot = find(post, '[slot="title"]');
  const title = attributeOf(post, "post-title")?.trim() ?? (slot ? titleText(slot) : "");
  const link = create(pageOf(post), "a");
  link.setAttribute("href", attributeOf(post, "content-href") ?? "");
  return row(title, [link, ...findAll(post, LINK)], post);
}

function readOld(heading: Element): Row | undefined {
  const link = find(heading, ":scope > a.title");
  return link ? row(titleText(link), [link], heading) : undefined;
}

export const reddit: Site = {
  id: "reddit",
  name: "Reddit",
  matches: ["https://www.reddit.com/*", "https://old.reddit.com/*"],
  hydrates: true,
  layouts: [
    { name: "posts", path: /^\//, items: "shreddit-post", room: PAPER_POST, read: readPost },
    {
      name: "old",
      path: /^\//,
      items: OLD_TITLE,
      room: `p.title:has(> a.title:is(${leadingToPaper("href")}))`,
      read: readOld,
    },
  ],
};

/** @public Read by the tests of all sites. */
export const samples: Sample[] = [
  { url: "https://www.reddit.com/r/MachineLearning/", layouts: ["posts", "old"] },
  { url: "https://old.reddit.com/r/MachineLearning/new/", layouts: ["posts", "old"] },
];
