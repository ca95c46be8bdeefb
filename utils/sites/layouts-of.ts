import type { Layout, Site } from "./site";

/** The layouts that a page at this address shows; none where it lists no papers. */
export const layoutsOf = (site: Site, url: URL): Layout[] =>
  site.layouts.filter((layout) => layout.path.test(url.pathname));
