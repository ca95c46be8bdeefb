import type { Layout, Site } from "./site";

/** The layouts of a page at this address; none if it lists no papers. */
export const layoutsOf = (site: Site, url: URL): Layout[] =>
  site.layouts.filter((layout) => layout.path.test(url.pathname));
