import { closest, find, findAll, tagOf } from "@/utils/dom/tree";
import { entryTitle } from "./entry-title";
import { headingAbove } from "./heading-above";
import { leadingToPaper, sharedIds } from "./paper-links";
import type { Row, Sample, Site } from "./site";
import { afterTitle } from "./title-row";

const README = "article.markdown-body, .markdown-body.entry-content";
const LINK = `a:is(${leadingToPaper("href")})`;
const HEADING = ":is(h2, h3, h4, h5, h6)";
const PARAGRAPH = "p:not(li p, td p)";
const ENTRY = `:is(${README}) :is(li, tr, ${HEADING}, ${PARAGRAPH}):has(${LINK})`;
const LISTS = "ul, ol";
/** A heading, or GitHub's wrapper of it, with the link to its paper up to three blocks below. */
const ABOVE = `:is(h1, ${HEADING}, .markdown-heading):is(${["", "p + ", "p + p + "]
  .map((between) => `:has(+ ${between}:is(p, ul) ${LINK})`)
  .join(", ")})`;

/** The links of an entry itself, without those of a nested list. */
const ownLinks = (entry: Element): Element[] =>
  findAll(entry, LINK).filter(
    (link) => closest(link, tagOf(entry)) === entry || tagOf(entry) === "tr",
  );

/** At the end of the title's cell, after a heading, before a nested list, or at the end of the entry. */
function placeOf(entry: Element, cell: Element | null): Pick<Row, "anchor" | "place"> {
  if (cell) return { anchor: cell, place: "last" };
  if (/^h\d$/.test(tagOf(entry))) return { anchor: entry, place: "after" };
  const inner = find(entry, LISTS);
  return inner ? { anchor: inner, place: "before" } : { anchor: entry, place: "last" };
}

function readEntry(entry: Element): Row | undefined {
  const links = ownLinks(entry);
  const ids = sharedIds(links, "https://github.com/");
  const found = links.length > 0 ? entryTitle(entry, links) : undefined;
  const heading = found ? undefined : headingAbove(entry, LINK);
  if (heading) return afterTitle(heading, ids);
  // Several papers in one entry: it is unclear whose strip it would be.
  if (!found || (ids.length === 0 && links.length > 1)) return undefined;
  return { title: found.title, ids, ...placeOf(entry, found.cell) };
}

export const github: Site = {
  id: "github",
  name: "GitHub lists of papers",
  matches: ["https://github.com/*"],
  hydrates: true,
  layouts: [
    {
      name: "readme",
      path: /^\/[\w.-]+\/[\w.-]+(\/(tree|blob|wiki)(\/.+)?)?\/?$/,
      items: ENTRY,
      room: `:is(${README}) :is(li:not(:has(${LISTS})), ${HEADING}, ${PARAGRAPH}):has(${LINK}), :is(${README}) > ${ABOVE}, :is(${README}) tr:has(${LINK}) > td`,
      roomAbove: `:is(${README}) li:has(${LINK}) > :is(${LISTS}):first-of-type`,
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
