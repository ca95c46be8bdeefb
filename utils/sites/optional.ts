import { gmail } from "./gmail";
import type { Site } from "./site";

/** Sites that Gloss reads only after the reader switched them on in the popup; the browser asks first. */
const OPTIONAL_SITES: Site[] = [gmail];

/** The optional site of a host, if any. */
export const optionalSiteOf = (hostname: string): Site | undefined =>
  OPTIONAL_SITES.find(({ matches }) => matches.includes(`https://${hostname}/*`));
