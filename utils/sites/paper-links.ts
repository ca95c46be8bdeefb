import type { PaperId } from "@/utils/domain/paper-id";
import { linkIds } from "./link-ids";

/** Where papers lie: parts of addresses that no other kind of page has. */
const PAPER_ADDRESSES = [
  "arxiv.org/abs/",
  "arxiv.org/pdf/",
  "arxiv.org/html/",
  "huggingface.co/papers/",
  "openreview.net/forum?",
  "openreview.net/pdf?",
  "aclanthology.org/",
  "doi.org/10.",
];

/** Selector list of elements whose attribute (`href`, say) leads to a paper. */
export const leadingToPaper = (attribute: string): string =>
  PAPER_ADDRESSES.map((part) => `[${attribute}*="${part}"]`).join(", ");

/**
 * The ids of one paper that links name together. Empty where two of them name different papers of
 * one registry: then the links belong to more than one paper.
 */
export function sharedIds(links: Iterable<Element>, base: string): PaperId[] {
  const ids = new Set([...links].flatMap((link) => linkIds(link.getAttribute("href"), base)));
  const schemes = new Set([...ids].map((id) => id.slice(0, id.indexOf(":"))));
  return schemes.size === ids.size ? [...ids] : [];
}
