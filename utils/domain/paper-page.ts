import type { PaperId } from "./paper-id";

const PAGES: readonly [scheme: string, page: string, name: string][] = [
  ["arxiv:", "https://arxiv.org/abs/", "arXiv "],
  ["doi:", "https://doi.org/", "doi:"],
  ["openreview:", "https://openreview.net/forum?id=", "OpenReview "],
  ["acl:", "https://aclanthology.org/", "ACL "],
];

function parts(id: PaperId): { page: string; name: string; bare: string } {
  const [scheme, page, name] = PAGES.find(([start]) => id.startsWith(start)) ?? ["", "", ""];
  return { page, name, bare: id.slice(scheme.length) };
}

/** The address of the page for an id. */
export function addressOf(id: PaperId): string {
  const { page, bare } = parts(id);
  return page + bare;
}

/** An id for display: "arXiv 2404.02905". */
export function idWords(id: PaperId): string {
  const { name, bare } = parts(id);
  return name + bare;
}
