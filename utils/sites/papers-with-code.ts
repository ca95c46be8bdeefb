import type { Sample, Site } from "./site";
import { afterTitle } from "./title-row";

const TITLE = '.paper-card h1:has(> a[href*="/paper/"])';

/** The page names no id but in the address of a picture, which may be another paper's. */
const readCard = (heading: Element) => afterTitle(heading);

export const papersWithCode: Site = {
  id: "papers-with-code",
  name: "Papers with Code",
  matches: ["https://paperswithcode.com/*"],
  hydrates: false,
  layouts: [{ name: "cards", path: /^\//, items: TITLE, room: TITLE, read: readCard }],
};

/** @public Read by the tests of all sites. */
export const samples: Sample[] = [
  { url: "https://paperswithcode.com/", layouts: ["cards"] },
  { url: "https://paperswithcode.com/search?q=language+models", layouts: ["cards"] },
  { url: "https://paperswithcode.com/task/image-generation", layouts: ["cards"] },
];
