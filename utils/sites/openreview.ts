import { attributeOf, closest, parentOf } from "@/utils/dom/tree";
import { linkIds } from "./link-ids";
import type { Row, Sample, Site } from "./site";
import { afterTitle, lastIn } from "./title-row";

const HOME = "https://openreview.net/";
/** Reviews and comments also link to their forum, but with a note id. */
const LINK = 'a[href*="/forum?id="]:not([href*="noteId="])';
const NOTE = `:is(h2, h3, h4, h5) > ${LINK}`;
const FORUM = "h2.citation_title, .forum-title h2, h2.note_content_title";

/** Notes of a venue, a search or a profile, and related notes of a forum. */
function readNote(link: Element): Row | undefined {
  if (closest(link, FORUM)) return undefined;
  const row = lastIn(parentOf(link), link, linkIds(attributeOf(link, "href"), HOME));
  return row && { ...row, place: "after" };
}

/** `/forum?id=`: the id is only in the address. */
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
      path: /^\/((group|submissions|search|profile|venue|forum|activity|tasks)\/?)?$/,
      items: NOTE,
      room: `:is(h2, h3, h4, h5):has(> ${LINK})`,
      read: readNote,
    },
    {
      name: "forum",
      sure: /./,
      path: /^\/forum\/?$/,
      items: FORUM,
      room: FORUM,
      abstract: { within: ".forum-note", at: ".note-content > *", label: "Abstract:" },
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
