import { linkIds } from "./link-ids";
import type { Row, Sample, Site } from "./site";
import { afterTitle } from "./title-row";
import { titleText } from "./title-text";

function linkRow(link: Element, anchor: Element, place: Row["place"]): Row | undefined {
  const title = titleText(link);
  const ids = linkIds(link.getAttribute("href"), "https://huggingface.co/");
  return title && ids.length > 0 ? { title, ids, anchor, place } : undefined;
}

/** `/papers` and its periods: a card's `h3` holds the one link whose text is the title. */
function readCard(link: Element): Row | undefined {
  const heading = link.closest("h3");
  return heading ? linkRow(link, heading, "after") : undefined;
}

/** `/papers/<id>`: the id is in the address alone. */
function readPaper(heading: Element, url: URL): Row | undefined {
  if (heading.ownerDocument.querySelector("h1") !== heading) return undefined;
  const title = titleText(heading);
  return title
    ? { title, ids: linkIds(url.href, url.href), anchor: heading, place: "after" }
    : undefined;
}

/** Librarian Bot's comment on `/papers/<id>`: `<li><a>title</a> (2024)</li>`. */
function readRecommendation(item: Element): Row | undefined {
  const link = item.querySelector(":scope > a");
  return link ? linkRow(link, item, "last") : undefined;
}

/** Collections and organisations: a card is a link to the paper around its heading. */
const CARD = 'article a[href*="/papers/"]:has(h3, h4)';

function readLinkedCard(link: Element, { href }: URL): Row | undefined {
  const heading = link.querySelector("h3, h4");
  const ids = linkIds(link.getAttribute("href"), href);
  return heading && ids.length > 0 ? afterTitle(heading, ids) : undefined;
}

const RECOMMENDATION = 'li:has(> a[href^="https://huggingface.co/papers/"])';

export const huggingFace: Site = {
  id: "hugging-face",
  name: "Hugging Face Papers",
  matches: ["https://huggingface.co/*"],
  hydrates: true,
  layouts: [
    {
      name: "listing",
      path: /^\/papers(\/(date|week|month|trending)(\/[\w-]+)?)?\/?$/,
      items: 'article h3 > a[href*="/papers/"]',
      room: 'article h3:has(> a[href*="/papers/"])',
      read: readCard,
    },
    { name: "paper", path: /^\/papers\/\d{4}\.\d{4,5}/, items: "h1", room: "h1", read: readPaper },
    {
      name: "cards",
      path: /^\/(collections\/.+|(?!papers)[\w-]+(\/papers)?)$/,
      items: CARD,
      room: `${CARD} :is(h3, h4)`,
      read: readLinkedCard,
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
  { url: "https://huggingface.co/papers", layouts: ["listing"] },
  { url: "https://huggingface.co/papers?date=2024-08-01", layouts: ["listing"] },
  { url: "https://huggingface.co/papers/date/2026-06-12", layouts: ["listing"] },
  { url: "https://huggingface.co/papers/week/2026-W24", layouts: ["listing"] },
  { url: "https://huggingface.co/papers/month/2026-06?q=lora", layouts: ["listing"] },
  { url: "https://huggingface.co/papers/trending?q=language+model", layouts: ["listing"] },
  { url: "https://huggingface.co/papers/2407.21783", layouts: ["paper", "recommendations"] },
  { url: "https://huggingface.co/collections/example/papers-65f0", layouts: ["cards"] },
  { url: "https://huggingface.co/example-lab", layouts: ["cards"] },
  { url: "https://huggingface.co/example-lab/papers", layouts: ["cards"] },
  { url: "https://huggingface.co/example-lab/a-model", layouts: [] },
];
