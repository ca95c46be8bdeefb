import learned from "@/assets/claim-weights.json";
import type { Insights } from "@/utils/domain/insights";

import type { ClaimModel } from "./claims";
import { claimsOf } from "./claims";
import { announcesCode } from "./announced";
import { linksOf } from "./links";
import { repair } from "./repair";
import { themesOf } from "./themes";

/** Extracts themes, claims and links from a title and an abstract. Pure, linear in their length, never throws. */
export function insightsOf(title: string, abstract: string, model: ClaimModel = learned): Insights {
  const heading = repair(title);
  const body = repair(abstract);
  const claims = claimsOf(body, "abstract", heading.text, model);
  const seen = new Set(claims.map(({ value, unit }) => `${value} ${unit}`));
  const titled = claimsOf(heading, "title", heading.text, model).filter(
    ({ value, unit }) => !seen.has(`${value} ${unit}`),
  );
  const links = linksOf(body.text);
  return {
    themes: themesOf(heading.text, body.text),
    claims: [...titled, ...claims],
    links,
    ...(announcesCode(body.text, links) && { announced: true }),
  };
}
