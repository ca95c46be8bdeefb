import { attributeOf, closest, matches, nodeBefore, tagOf, textOf } from "@/utils/dom/tree";
import type { PaperId } from "@/utils/domain/paper-id";
import { linkIds } from "./link-ids";
import type { Row, Sample, Site } from "./site";
import { afterTitle } from "./title-row";
import { titleText } from "./title-text";

const HOME = "https://mail.google.com/";

/** Links in open messages of one sender, whose address is in the message's header. */
const from = (sender: string, link: string) => `.adn:has(.gD[email$="${sender}"]) .a3s ${link}`;

const HUGGING_FACE = from("@notifications.huggingface.co", 'a[href*="huggingface.co/papers/"]');
const SCHOLAR = from("scholaralerts-noreply@google.com", "h3 > a[href]");
const ARXIV = from("@arxiv.org", 'a[href*="arxiv.org/abs/"]');

/** Elements that e-mails are made of. */
const BLOCK = "td, li, p, h1, h2, h3, h4, div";
/** Link texts that are not titles. */
const NO_TITLE = /^(?:\S*|https?:.*|(?:read|view|see) .*)$/i;

/** Hugging Face daily papers: an entry links its title, and often its picture and its number. */
function readDaily(link: Element): Row | undefined {
  const title = titleText(link);
  const ids = linkIds(attributeOf(link, "href"), HOME);
  if (NO_TITLE.test(title) || ids.length === 0) return undefined;
  const block = closest(link, BLOCK) ?? link;
  const isAlone = titleText(block) === title && !matches(block, "td, li");
  return { title, ids, anchor: isAlone ? block : link, place: "after" };
}

/** Google Scholar alerts: the paper's address is a parameter of the link. */
function readAlert(link: Element): Row | undefined {
  const href = attributeOf(link, "href") ?? "";
  const target = URL.canParse(href) ? new URL(href).searchParams.get("url") : null;
  const heading = closest(link, "h3");
  const row = heading && afterTitle(heading, linkIds(target ?? href, HOME));
  return row ? { ...row, title: titleText(link) } : undefined;
}

/** Start of an entry in an announcement; the title may continue on the next lines. */
const TITLE = /^Title:\s*/;
const FIELD = /^(?:[A-Z][\w-]+:|\\\\)/;

interface Line {
  text: string;
  /** The line break after it. */
  end: Element | null;
}

/** Lines of plain text before a link, back to the previous link. */
function linesBefore(link: Element): Line[] {
  const lines: Line[] = [{ text: "", end: null }];
  for (let node = nodeBefore(link); node && tagOf(node) !== "a"; node = nodeBefore(node)) {
    if (tagOf(node) === "br") lines.unshift({ text: "", end: node as Element });
    else if (lines[0]) lines[0].text = `${textOf(node)}${lines[0].text}`;
  }
  return lines.map(({ text, end }) => ({ text: text.trim(), end }));
}

/** arXiv announcements are plain text: the address of a paper is below its title. */
function readAnnouncement(link: Element): Row | undefined {
  const lines = linesBefore(link);
  const first = lines.findLastIndex(({ text }) => TITLE.test(text));
  if (first < 0) return undefined;
  const after = lines.findIndex(({ text }, at) => at > first && FIELD.test(text));
  const title = lines.slice(first, after < 0 ? first + 1 : after);
  const anchor = title.at(-1)?.end;
  const ids: PaperId[] = linkIds(attributeOf(link, "href"), HOME);
  const words = title.map(({ text }) => text.replace(TITLE, "")).join(" ");
  return anchor && words && ids.length > 0
    ? { title: words.trim(), ids, anchor, place: "after" }
    : undefined;
}

const layout = (name: string, items: string, read: (item: Element) => Row | undefined) => ({
  name,
  path: /^\/mail\//,
  items,
  room: "",
  cards: true,
  read,
});

/** Paper digests; other threads get no strips. Only read if the reader switched it on. */
export const gmail: Site = {
  id: "gmail",
  name: "Gmail",
  matches: ["https://mail.google.com/*"],
  hydrates: true,
  layouts: [
    layout("daily papers", HUGGING_FACE, readDaily),
    layout("scholar alert", SCHOLAR, readAlert),
    layout("announcement", ARXIV, readAnnouncement),
  ],
};

/** @public Read by the tests of all sites. */
export const samples: Sample[] = [
  {
    url: "https://mail.google.com/mail/u/0/",
    layouts: ["daily papers", "scholar alert", "announcement"],
  },
];
