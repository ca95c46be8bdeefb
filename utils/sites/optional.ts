import { gmail } from "./gmail";
import type { Site } from "./site";

/** Sites that the reader must first switch on in the popup; the browser asks for permission. */
const OPTIONAL_SITES: Site[] = [gmail];

/** The optional site with this host, if any. */
export const optionalSiteOf = (hostname: string): Site | undefined =>
  OPTIONAL_SITES.find(({ matches }) => matches.includes(`https://${hostname}/*`));
