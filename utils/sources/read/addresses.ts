import { rememberedText } from "./remembered-text";
import { registryAddress } from "./registry-address";
import type { PaperId } from "@/utils/domain/paper-id";
import { arxivId, paperIdsOf } from "@/utils/domain/paper-id";

const ADDRESS = /https?:\/\/[^\s<>"'()[\]{}|\\^`]+(?:\([^\s()<>]*\)[^\s<>"'()[\]{}|\\^`]*)*/gi;
const TRAILING = /(?<![.,;:!?*_~])[.,;:!?*_~]+$/;

/** Pictures, badges and tracking scripts are no links of a paper. */
const DECORATION =
  /\.(?:png|jpe?g|gif|svg|webp|mp4|js|css)(?:$|[?#])|img\.shields\.io|badge|thumbnails?|avatars?|platform\.twitter|\/unsubscribe|mailto:/i;

/** Parameters in which mail programmes and search engines hide where a link leads. */
const HIDDEN = ["url", "q", "u", "target", "redirect"];

/** Where an address leads that hides another. */
export function unhidden(address: string): string {
  if (!/[?&](?:url|q|u|target|redirect)=http/.test(address) || !URL.canParse(address))
    return address;
  const query = new URL(address).searchParams;
  const hidden = HIDDEN.map((name) => query.get(name)).find((one) =>
    /^https?:\/\//.test(one ?? ""),
  );
  return hidden ?? address;
}

/** The addresses in a text, each once, in order; without pictures. */
export function addressesIn(text: string): string[] {
  const found = (text.match(ADDRESS) ?? []).map((address) =>
    unhidden(address.replace(TRAILING, "")),
  );
  return [...new Set(found)].filter((address) => !DECORATION.test(address));
}

const idsOfAddress = rememberedText((address): readonly PaperId[] =>
  paperIdsOf(registryAddress(address)),
);

/** The ids that addresses name, each once. */
export const idsOf = (addresses: readonly string[]): PaperId[] => [
  ...new Set(addresses.flatMap(idsOfAddress)),
];

const DOI = /^(?:doi:\s*)?(10\.\d{4,9}\/\S+)$/i;
const KNOWN = /^(?:openreview|acl):\S+$/;
/** As the ACL Anthology writes its ids in its own data. */
const ANTHOLOGY = /^\d{4}\.[a-z][\w]{0,40}-\w{1,20}\.\d{1,5}$/;

/** Registries of URIs that repeat the id behind their names. */
const REGISTRY = /^(?:oai:arxiv\.org:|info:(?:doi|arxiv)\/|urn:doi:)/i;

/** The id that a field of its own names ("2401.00001v2", "10.1000/xyz", "arxiv:…"); none elsewhere. */
export function idOf(field: string): PaperId[] {
  const text = field.trim().replace(REGISTRY, "");
  const arxiv = arxivId(text);
  if (arxiv !== null) return [arxiv];
  const doi = DOI.exec(text)?.[1];
  if (doi !== undefined) return paperIdsOf(`https://doi.org/${doi}`);
  if (KNOWN.test(text)) return [text as PaperId];
  if (ANTHOLOGY.test(text)) return [`acl:${text}`];
  return idsOf([text]);
}

const NAMED_ARXIV =
  /\barxiv[:.\s]\s?(\d{4}\.\d{4,5}|[a-z-]{2,12}(?:\.[a-z-]{2,12})?\/\d{7})(?!\d)(?:v\d+)?/gi;

const NAMED_DOI = /\bdoi(?:\.org\/|:\s?|\s)(10\.\d{4,9}\/[^\s<>"'{}|\\^`]{1,200})/gi;

/** The ids that a text names as "arXiv:2401.00001" or "doi:10.1000/xyz". */
export const namedIdsIn = (text: string): PaperId[] => [
  ...arxivIdsIn(text),
  ...[...text.matchAll(NAMED_DOI)].flatMap(([, doi = ""]) =>
    idOf(doi.replace(TRAILING, "").replace(/(?<![\])}])[\])}]{1,9}$/, "")),
  ),
];

/** The ids that a text names as "arXiv:2401.00001". */
export const arxivIdsIn = (text: string): PaperId[] =>
  [...text.matchAll(NAMED_ARXIV)].flatMap(([, id = ""]) => arxivId(id) ?? []);
