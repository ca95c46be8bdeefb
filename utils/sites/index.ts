import { arxiv } from "./arxiv";
import { huggingFace } from "./hugging-face";
import type { Layout, Site } from "./site";

/** Every site that Gloss reads; a new one is a file and a line here. */
export const SITES: Site[] = [huggingFace, arxiv];

const hostOf = (pattern: string) => pattern.slice("https://".length, pattern.indexOf("/", 8));

/** The site that serves this address, if any. */
export const siteOf = (url: URL): Site | undefined =>
  SITES.find((site) => site.matches.some((pattern) => hostOf(pattern) === url.hostname));

/** The layouts that a page at this address shows; none where it lists no papers. */
export const layoutsOf = (site: Site, url: URL): Layout[] =>
  site.layouts.filter((layout) => layout.path.test(url.pathname));
