/** A DOI in the path of an address, or as what it asks for. */
const DOI = /[/=](10\.\d{4,9}(?:\/|%2F)[^\s?#&]+)/i;
/** Parts of a path that lead to a paper. */
const PAPER =
  /\/(?:doi|articles?|article-abstract|abs|abstract|content|chapter|chapters|paper|papers|pdf|full|fulltext|epdf|epub|pdfdirect|html|document|works|reader|lookup|early|view|record|preprints?)(?:\/(?:abs|full|pdf|doi|early|[\w.]{1,20}))?\/$/i;
/** What else has a DOI: journals and their issues, books, files beside a paper. */
const OTHER =
  /\/(?:journal|toc|loi|suppl(?:ement)?|issue|topic|series|book|proceedings|figure|action)\//i;
/** Sites whose addresses are nothing but DOIs. */
const RESOLVER = /^(?:(?:dx\.)?doi\.|sci-hub\.)/i;
/** What sites write behind a DOI: the form of the paper. */
const TAIL =
  /(?:\/(?:full(?:text)?|pdf|epdf|abstract|abs|meta|html|summary|references|citations?|figures|metrics|download)|\.pdf|\.full|\.abstract|\.html?)\/?$/i;
/** Sites that write their own number and the title's words behind a DOI, and how they write before it. */
const NUMBERED = /\/[\w-]{0,30}article[\w-]{0,20}\/doi\/$/i;
const NUMBER = /\/\d{4,}(?:\/[^/]{0,300})?$/;
/** Versions of a preprint share its DOI. */
const VERSION = /^(10\.1101\/[\d.]+)v\d+$/;

const ANTHOLOGY =
  /^https?:\/\/(?:www\.)?(?:aclanthology\.org|aclweb\.org\/anthology|aclanthology\.info\/papers)\/([\w.-]+)/;

function withoutTail(doi: string): string {
  const short = doi.replace(TAIL, "");
  return short === doi || !/\/./.test(short) ? doi : withoutTail(short);
}

/** Whether what stands before a DOI in an address says that it leads to the paper. */
function leadsToPaper(before: string): boolean {
  const [host = "", ...path] = before.replace(/^https?:\/\//i, "").split("/");
  if (OTHER.test(before)) return false;
  if (path.length === 1 && path[0] === "") return RESOLVER.test(host);
  return PAPER.test(before.replace(/\?[^?]{0,40}=$/, "/"));
}

/** The DOI of the paper that an address leads to; null for none. */
function doiIn(address: string): string | null {
  const found = DOI.exec(address);
  const doi = found?.[1];
  if (!found || doi === undefined) return null;
  const before = address.slice(0, found.index + 1);
  if (!leadsToPaper(before)) return null;
  const bare = NUMBERED.test(before) ? doi.replace(NUMBER, "") : doi;
  return withoutTail(bare.replace(/%2F/i, "/")).replace(VERSION, "$1");
}

/** The address at the registry itself of a paper that a publisher's address names; any other as it is. */
export function registryAddress(address: string): string {
  const doi = doiIn(address);
  if (doi !== null) return `https://doi.org/${doi}`;
  const anthology = ANTHOLOGY.exec(address)?.[1];
  return anthology === undefined ? address : `https://aclanthology.org/${anthology}`;
}
