/** Publishers whose addresses hold a DOI, and the older places of the ACL Anthology. */
const DOI_PATH =
  /^https?:\/\/(?:dl\.acm\.org|(?:[\w-]+\.)?onlinelibrary\.wiley\.com|(?:www\.)?(?:tandfonline\.com|pnas\.org|science\.org)|journals\.sagepub\.com|pubs\.acs\.org)\/doi\/(?:(?:abs|full|pdf|epdf|epub|book|proceedings|pdfdirect)\/)?(10\.\d{4,9}\/[^\s?#]+)/;
const SPRINGER =
  /^https?:\/\/link\.springer\.com\/(?:article|chapter|book|content\/pdf)\/(10\.\d{4,9}\/[^\s?#]+)/;
const ANTHOLOGY =
  /^https?:\/\/(?:www\.)?(?:aclanthology\.org|aclweb\.org\/anthology|aclanthology\.info\/papers)\/([\w.-]+)/;

/** The address at the registry itself of a paper that a publisher's address names; any other as it is. */
export function registryAddress(address: string): string {
  const doi = (DOI_PATH.exec(address) ?? SPRINGER.exec(address))?.[1];
  if (doi !== undefined) return `https://doi.org/${doi.replace(/\.pdf$/, "")}`;
  const anthology = ANTHOLOGY.exec(address)?.[1];
  return anthology === undefined ? address : `https://aclanthology.org/${anthology}`;
}
