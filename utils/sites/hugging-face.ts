import { attributeOf, closest, find, findAll, holds, pageOf } from "@/utils/dom/tree";
import { linkIds } from "./link-ids";
import type { Row, Sample, Site } from "./site";
import { afterTitle } from "./title-row";
import { titleText } from "./title-text";

const PAPER_LINK = 'a[href*="/papers/"]';
/** A card's heading contains the link with the title, or is inside it. */
const HEADINGS = ":is(h2, h3, h4)";
const CARD = `${HEADINGS}:has(${PAPER_LINK}), ${PAPER_LINK} ${HEADINGS}`;

/** A card has up to five links to its paper; the one at its heading is the title. */
function readCard(heading: Element, { href }: URL): Row | undefined {
  const link = find(heading, PAPER_LINK) ?? closest(heading, PAPER_LINK);
  const ids = linkIds(attributeOf(link, "href"), href);
  const title = titleText(link && holds(heading, link) ? link : heading);
  return title && ids.length > 0 ? { title, ids, anchor: heading, place: "after" } : undefined;
}

/** `/papers/<id>`: the id is only in the address. */
const readPaper = (heading: Element, { href }: URL): Row | undefined =>
  find(pageOf(heading), "h1") === heading ? afterTitle(heading, linkIds(href, href)) : undefined;

/** Librarian Bot's comment on `/papers/<id>`: `<li><a>title</a> (2024)</li>`, one paper per item. */
const RECOMMENDATION = `li:has(> ${PAPER_LINK}), li:has(> p > ${PAPER_LINK})`;

/** Skips tabs and authors, which link to the page's own paper. */
function readRecommendation(item: Element, { href }: URL): Row | undefined {
  const links = findAll(item, PAPER_LINK);
  const [link] = links;
  const ids = linkIds(attributeOf(link, "href"), href);
  const title = link && links.length === 1 ? titleText(link) : "";
  const isOwn = linkIds(href, href).some((id) => ids.includes(id));
  return title && ids.length > 0 && !isOwn
    ? { title, ids, anchor: item, place: "last" }
    : undefined;
}

export const huggingFace: Site = {
  id: "hugging-face",
  name: "Hugging Face Papers",
  matches: ["https://huggingface.co/*"],
  hydrates: true,
  layouts: [
    {
      // Daily, weekly, monthly, trending, search; collections; organisations and users.
      name: "cards",
      sure: /^\/papers/,
      path: /^\/(papers(?!\/\d{4}\.)(\/.*)?|collections\/.+|[\w.-]+(\/papers)?\/?)$/,
      items: CARD,
      room: CARD,
      abstract: { within: "article", at: 'a[href*="/papers/"] > p' },
      read: readCard,
    },
    {
      name: "paper",
      sure: /./,
      path: /^\/papers\/\d{4}\.\d{4,5}/,
      items: "h1",
      room: "h1",
      // The machine-written summary is in a separate box.
      abstract: { within: "main", at: "h2 ~ p, h2 ~ div > p" },
      read: readPaper,
    },
    {
      name: "recommendations",
      path: /^\/papers\/\d{4}\.\d{4,5}/,
      items: RECOMMENDATION,
      room: RECOMMENDATION,
      read: readRecommendation,
    },
  ],
};

/** @public Read by the tests of all sites. */
export const samples: Sample[] = [
  { url: "https://huggingface.co/papers", layouts: ["cards"] },
  { url: "https://huggingface.co/papers?date=2024-08-01", layouts: ["cards"] },
  { url: "https://huggingface.co/papers/date/2026-06-12", layouts: ["cards"] },
  { url: "https://huggingface.co/papers/week/2026-W24", layouts: ["cards"] },
  { url: "https://huggingface.co/papers/month/2026-06?q=lora", layouts: ["cards"] },
  { url: "https://huggingface.co/papers/trending?q=language+model", layouts: ["cards"] },
  { url: "https://huggingface.co/papers/2407.21783", layouts: ["paper", "recommendations"] },
  { url: "https://huggingface.co/collections/example/papers-65f0", layouts: ["cards"] },
  { url: "https://huggingface.co/example-lab", layouts: ["cards"] },
  { url: "https://huggingface.co/example-lab/papers", layouts: ["cards"] },
  { url: "https://huggingface.co/example-lab/a-model", layouts: [] },
];
