import type { Link } from "./insights";
import { safeAddress } from "./safe-address";

/** Links that are safe to store and show; unchanged links are returned as the same object. */
export const safeLinks = (links: readonly Link[]): Link[] =>
  links.flatMap((link) => {
    const url = safeAddress(link.url);
    if (url === null) return [];
    return url === link.url ? link : { url, kind: link.kind };
  });
