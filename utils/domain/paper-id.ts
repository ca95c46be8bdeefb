/** Registries whose identifiers Gloss knows. */
type PaperIdScheme = "arxiv" | "doi" | "openreview" | "acl";

/** An identifier with its registry, normalised: `arxiv:2407.21783` (no version), `doi:10.…` (lower case). */
export type PaperId = `${PaperIdScheme}:${string}`;

/** Maximum characters of an id without its registry; longer ones lead nowhere. */
export const MAX_ID = 200;

const ARXIV_NEW = String.raw`\d{4}\.\d{4,5}`;
const ARXIV_OLD = String.raw`[a-z-]+(?:\.[A-Za-z-]+)?\/\d{7}`;

/** How each registry's addresses contain ids; the first group is the id. */
const ADDRESSES: { scheme: PaperIdScheme; pattern: RegExp }[] = [
  {
    scheme: "arxiv",
    pattern: new RegExp(
      String.raw`^https?:\/\/(?:(?:\w+\.)?arxiv\.org\/(?:abs|pdf|html)|(?:www\.)?alphaxiv\.org\/(?:abs|overview)|huggingface\.co\/papers)\/(${ARXIV_NEW}|${ARXIV_OLD})(?:v\d+)?(?:\.pdf)?(?:[/?#]|$)`,
    ),
  },
  { scheme: "doi", pattern: /^https?:\/\/(?:dx\.)?doi\.org\/(10\.\d{4,9}\/[^\s?#]+)/ },
  { scheme: "openreview", pattern: /^https?:\/\/openreview\.net\/(?:forum|pdf)\?id=([\w-]+)/ },
  {
    scheme: "acl",
    pattern: /^https?:\/\/aclanthology\.org\/([A-Z]\d\d-\d{4}|\d{4}\.[\w-]+\.\d+)(?:\.pdf)?\/?$/,
  },
];

/** The registry of an id. */
export const schemeOf = (id: PaperId): string => id.slice(0, id.indexOf(":"));

/** DataCite's DOIs for arXiv contain the arXiv id; one paper must not have two ids. */
const ARXIV_DOI = /^10\.48550\/arxiv\.(.+)$/;

/** arXiv treats "math.DG/0211159" and "math/0211159" as the same paper. */
const withoutSubject = (id: string): string =>
  id.replace(/^([a-z-]+)(?:\.[a-z-]+)?\//i, (_, archive: string) => `${archive.toLowerCase()}/`);

/** Decodes "()<>:;" of old DOIs. Other encoded characters could lead elsewhere, or be invisible. */
const decoded = (doi: string): string => doi.replaceAll(/%(?:2[89]|3[abce])/gi, decodeURIComponent);

function normalised(scheme: PaperIdScheme, id: string): PaperId {
  if (scheme === "arxiv") return `arxiv:${withoutSubject(id)}`;
  if (scheme !== "doi") return `${scheme}:${id}`;
  const doi = decoded(id).toLowerCase();
  const arxiv = ARXIV_DOI.exec(doi)?.[1];
  return arxiv ? `arxiv:${withoutSubject(arxiv.replace(/v\d+$/, ""))}` : `doi:${doi}`;
}

/** Normalises an id that an earlier version stored or published. */
export const inOneForm = (id: PaperId): PaperId => {
  const scheme = schemeOf(id);
  return normalised(scheme as PaperIdScheme, id.slice(scheme.length + 1));
};

/** The ids in an absolute address: one or none. */
export function paperIdsOf(address: string): PaperId[] {
  for (const { scheme, pattern } of ADDRESSES) {
    const id = pattern.exec(address)?.[1];
    if (id) return id.length <= MAX_ID ? [normalised(scheme, id)] : [];
  }
  return [];
}

const BARE_ARXIV = new RegExp(`^(?:arxiv:)?(${ARXIV_NEW}|${ARXIV_OLD})(?:v\\d+)?$`, "i");

/** Parses "2407.21783", "arXiv:2407.21783v2" or "hep-th/9901001"; null for anything else. */
export function arxivId(text: string): PaperId | null {
  const id = BARE_ARXIV.exec(text.trim())?.[1];
  return id ? `arxiv:${withoutSubject(id)}` : null;
}
