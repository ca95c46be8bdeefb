const ID = /^[a-z][a-z\d]*(?:-[a-z\d]+)*$/;

/** The variable name of a site's adapter: "open-review" becomes "openReview"; null for an invalid id. */
export const nameOf = (id: string): string | null =>
  ID.test(id) ? id.replaceAll(/-(.)/g, (_, letter: string) => letter.toUpperCase()) : null;

/** A placeholder address for the new files. */
const addressOf = (id: string) => `https://${id}.example/papers`;

/** An adapter with one layout, complete enough to pass every check. */
export const adapterText = (id: string): string => `import type { Sample, Site } from "./site";
import { afterTitle } from "./title-row";

const TITLE = "h3.title";

const readTitle = (heading: Element) => afterTitle(heading);

export const ${nameOf(id)}: Site = {
  id: "${id}",
  name: "${id}",
  matches: ["https://${id}.example/*"],
  hydrates: false,
  layouts: [
    { name: "listing", path: /^\\/papers$/, items: TITLE, room: TITLE, read: readTitle },
  ],
};

/** @public Read by the tests of all sites. */
export const samples: Sample[] = [{ url: "${addressOf(id)}", layouts: ["listing"] }];
`;

export const fixtureText = (id: string): string =>
  `<!-- ${addressOf(id)} -->\n<!doctype html>\n<html lang="en"><body></body></html>\n`;

/** Adds a site to the list: its import in alphabetical order, its entry last. */
export function withSite(list: string, id: string): string {
  const name = nameOf(id);
  const lines = list.split("\n");
  const imports = lines.filter((line) => line.startsWith("import { "));
  const added = `import { ${name} } from "./${id}";`;
  const sorted = [...imports, added].toSorted((a, b) => (from(a) < from(b) ? -1 : 1));
  const rest = lines.filter((line) => !imports.includes(line)).join("\n");
  return `${sorted.join("\n")}\n${rest}`.replace(/,?\s*\];/, `,\n  ${name},\n];`);
}

const from = (line: string) => line.slice(line.indexOf('"'));
