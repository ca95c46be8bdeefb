import { leadingToPaper, sharedIds } from "./paper-links";
import type { Row, Sample, Site } from "./site";
import { titleText } from "./title-text";

const README = "article.markdown-body";
const LINK = `a:is(${leadingToPaper("href")})`;
/** A list inside of an item would come between its title and the strip. */
const ENTRY = `${README} li:has(${LINK}):not(:has(ul, ol)), ${README} td:has(${LINK})`;

/** What such links are called where the title stands beside them. */
const LABEL = /^\W*(?:paper|pdf|arxiv|link|abs|html|openreview|preprint|doi|acl|hf)?\W*$/i;
/** Quotation marks and colons around a title; a key needs none of them, a reader neither. */
const AROUND = /^["“'\s]+|["”'\s:,]+$/g;

/** The text before the first link: "Title [paper] [code]". */
const textBefore = (entry: Element): string => entry.textContent.split("[").find(hasWords) ?? "";
const hasWords = (text: string) => text.trim().split(/\s+/u).length > 2;

/** The title in an entry, or in the first cell of a row whose other cells hold the links. */
function titleOf(entry: Element, links: Element[]): string {
  const named = links.map((link) => titleText(link)).find((text) => !LABEL.test(text));
  if (named !== undefined) return named;
  const place = entry.closest("tr")?.querySelector("td") ?? entry;
  const strong = place.querySelector("strong, b, em, i");
  return strong ? titleText(strong) : textBefore(place);
}

function readEntry(entry: Element): Row | undefined {
  const links = [...entry.querySelectorAll(LINK)];
  const ids = sharedIds(links, "https://github.com/");
  const title = titleOf(entry, links).replaceAll(AROUND, "");
  return title && ids.length > 0 ? { title, ids, anchor: entry, place: "last" } : undefined;
}

export const github: Site = {
  id: "github",
  name: "GitHub lists of papers",
  matches: ["https://github.com/*"],
  hydrates: true,
  layouts: [
    {
      name: "readme",
      path: /^\/[\w.-]+\/[\w.-]+(\/(tree|blob)\/.+)?\/?$/,
      items: ENTRY,
      room: ENTRY,
      read: readEntry,
    },
  ],
};

/** @public Read by the tests of all sites. */
export const samples: Sample[] = [
  { url: "https://github.com/example/awesome-finetuning", layouts: ["readme"] },
  { url: "https://github.com/example/awesome/blob/main/papers.md", layouts: ["readme"] },
  { url: "https://github.com/example/awesome/issues/1", layouts: [] },
  { url: "https://github.com/", layouts: [] },
];
