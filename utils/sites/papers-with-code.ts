import { closest, findAll } from "@/utils/dom/tree";
import { pageTitle } from "./cited-title";
import { sharedIds } from "./paper-links";
import type { Row, Sample, Site } from "./site";
import { afterTitle, lastIn } from "./title-row";

const HOME = "https://paperswithcode.com/";
const LINK = 'a:is([href*="/paper/"], [href*="/papers/"])';
const HEADINGS = ":is(h1, h2, h3, h4)";
const CARD = `${HEADINGS}:has(> ${LINK}), ${LINK} > ${HEADINGS}`;
/** Result tables name a method first, then its paper. */
const CELL = `td > ${LINK}`;
const MIN_WORDS = 3;

/** Only links count: a picture's address may contain another paper's id. */
function readCard(heading: Element): Row | undefined {
  const card = closest(heading, ".paper-card, article, li") ?? heading;
  return afterTitle(heading, sharedIds(findAll(card, 'a[href*="arxiv.org/"]'), HOME));
}

function readCell(link: Element): Row | undefined {
  const row = lastIn(closest(link, "td"), link);
  return row && row.title.split(" ").length >= MIN_WORDS ? row : undefined;
}

/** On its own domains, or as archived by the Web Archive. */
const ON_SITE = String.raw`^\/(?!web\/(?!.*paperswithcode))`;

export const papersWithCode: Site = {
  id: "papers-with-code",
  name: "Papers with Code",
  matches: [
    "https://paperswithcode.com/*",
    "https://paperswithcode.co/*",
    "https://www.paperswithcode.co/*",
    "https://web.archive.org/*",
  ],
  hydrates: true,
  layouts: [
    { name: "cards", path: new RegExp(ON_SITE), items: CARD, room: CARD, read: readCard },
    {
      name: "results",
      path: new RegExp(`${ON_SITE}(?=.*(sota|task|dataset|method|benchmark)s?/)`),
      items: CELL,
      room: `td:has(> ${LINK})`,
      read: readCell,
    },
    {
      name: "paper",
      path: new RegExp(String.raw`${ON_SITE}.*papers?\/[^/]+\/?$`),
      items: "h1",
      room: "h1",
      read: (heading) => pageTitle(heading),
    },
  ],
};

const ARCHIVED = "https://web.archive.org/web/20240601000000/https://paperswithcode.com";

/** @public Read by the tests of all sites. */
export const samples: Sample[] = [
  { url: "https://paperswithcode.com/", layouts: ["cards"] },
  { url: "https://paperswithcode.com/search?q=language+models", layouts: ["cards"] },
  { url: "https://paperswithcode.com/task/image-generation", layouts: ["cards", "results"] },
  {
    url: "https://paperswithcode.com/sota/image-generation-on-imagenet",
    layouts: ["cards", "results"],
  },
  { url: "https://paperswithcode.com/paper/lora", layouts: ["cards", "paper"] },
  { url: "https://paperswithcode.co/papers/trending", layouts: ["cards", "paper"] },
  { url: "https://paperswithcode.co/papers/2407.21783", layouts: ["cards", "paper"] },
  { url: `${ARCHIVED}/task/x`, layouts: ["cards", "results"] },
  { url: `${ARCHIVED}/paper/x`, layouts: ["cards", "paper"] },
  { url: "https://web.archive.org/web/2024/https://example.org/", layouts: [] },
];
