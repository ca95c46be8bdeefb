import { attributeOf } from "@/utils/dom/tree";
import type { PaperId } from "@/utils/domain/paper-id";
import { linkIds } from "./link-ids";

/** Parts of addresses that only papers have. */
const PAPER_ADDRESSES = [
  "arxiv.org/abs/",
  "arxiv.org/pdf/",
  "arxiv.org/html/",
  "alphaxiv.org/abs/",
  "huggingface.co/papers/",
  "openreview.net/forum?",
  "openreview.net/pdf?",
  "aclanthology.org/",
  "doi.org/10.",
  "dl.acm.org/doi/",
  "openaccess.thecvf.com/content",
  "proceedings.mlr.press/v",
  "papers.nips.cc/paper",
  "proceedings.neurips.cc/paper",
  "semanticscholar.org/paper/",
];

/** Selectors of elements whose attribute, such as `href`, links to a paper. */
export const leadingToPaper = (attribute: string): string =>
  PAPER_ADDRESSES.map((part) => `[${attribute}*="${part}"]`).join(", ");

/**
 * The ids of the one paper that all links name. Empty if two of them name different papers of one registry:
 * then the links belong to several papers.
 */
export function sharedIds(links: Iterable<Element>, base: string): PaperId[] {
  const ids = idsOf(links, base);
  return areOfOne(ids) ? [...ids] : [];
}

/** Whether links name different papers of one registry. */
export const nameSeveral = (links: Iterable<Element>, base: string): boolean =>
  !areOfOne(idsOf(links, base));

const idsOf = (links: Iterable<Element>, base: string) =>
  new Set([...links].flatMap((link) => linkIds(attributeOf(link, "href"), base)));

const areOfOne = (ids: Set<PaperId>) =>
  new Set([...ids].map((id) => id.slice(0, id.indexOf(":")))).size === ids.size;
