import { linkIds } from "./link-ids";
import type { Row, Sample, Site } from "./site";
import { afterTitle, lastIn } from "./title-row";

const HOME = "https://openreview.net/";
const TITLE = 'h4 > a[href^="/forum?id="]';

/** Notes of a venue, a search, a profile; a forum lists related ones alike. */
function readNote(link: Element): Row | undefined {
  const row = lastIn(link.parentElement, link, linkIds(link.getAttribute("href"), HOME));
  return row && { ...row, place: "after" };
}

/** `/forum?id=`: the id is in the address alone. */
const readForum = (heading: Element, url: URL) =>
  afterTitle(heading, linkIds(`/forum?id=${url.searchParams.get("id") ?? ""}`, HOME));

export const openReview: Site = {
  id: "openreview",
  name: "OpenReview",
  matches: ["https://openreview.net/*"],
  hydrates: true,
  layouts: [
    {
      name: "notes",
      path: /^\/(group|submissions|search|profile|venue|forum)\/?$/,
      items: TITLE,
      room: 'h4:has(> a[href^="/forum?id="])',
      read: readNote,
    },
    {
      name: "forum",
      path: /^\/forum\/?$/,
      items: "h2.citation_title",
      room: "h2.citation_title",
      read: readForum,
    },
  ],
};

/** @public Read by the tests of all sites. */
export const samples: Sample[] = [
  { url: "https://openreview.net/group?id=ICLR.cc/2024/Conference", layouts: ["notes"] },
  { url: "https://openreview.net/search?term=lora", layouts: ["notes"] },
  { url: "https://openreview.net/profile?id=~Ada_Lovelace1", layouts: ["notes"] },
  { url: "https://openreview.net/forum?id=B12QlQWRW", layouts: ["notes", "forum"] },
  { url: "https://openreview.net/about", layouts: [] },
];
