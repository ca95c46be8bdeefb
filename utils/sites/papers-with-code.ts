import type { Sample, Site } from "./site";
import { afterTitle } from "./title-row";

const TITLE = '.paper-card h1:has(> a[href*="/paper/"])';

/** The page names no id but in the address of a picture, which may be another paper's. */
const readCard = (heading: Element) => afterTitle(heading);

export const papersWithCode: Site = {
  id: "papers-with-code",
  name: "Papers with Code",
  matches: ["https://paperswithcode.com/*", "https://web.archive.org/*"],
  hydrates: false,
  layouts: [
    {
      name: "cards",
      // At its own address, or as the Web Archive keeps it.
      path: /^\/(?!web\/(?!.*paperswithcode))/,
      items: TITLE,
      room: TITLE,
      read: readCard,
    },
  ],
};

/** @public Read by the tests of all sites. */
export const samples: Sample[] = [
  { url: "https://paperswithcode.com/", layouts: ["cards"] },
  { url: "https://paperswithcode.com/search?q=language+models", layouts: ["cards"] },
  { url: "https://paperswithcode.com/task/image-generation", layouts: ["cards"] },
  {
    url: "https://web.archive.org/web/20240601000000/https://paperswithcode.com/task/x",
    layouts: ["cards"],
  },
  { url: "https://web.archive.org/web/2024/https://example.org/", layouts: [] },
];
