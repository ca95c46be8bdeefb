import { arxivId, type PaperId, schemeOf } from "@/utils/domain/paper-id";
import { arxivIdsIn, idsOf } from "@/utils/sources/read/addresses";
import { isAuthors } from "@/utils/sources/read/looks";
import type { Run } from "@/utils/sources/tree/block";
import type { Line } from "./line";
import { remembered } from "./remembered";

/** Where publishers, conferences and archives keep papers whose addresses hold no id that Gloss knows. */
const PAPER_PLACE = new RegExp(
  String.raw`^https?:\/\/(?:[\w-]+\.)*(?:${[
    String.raw`arxiv\.org\/(?:abs|pdf|html|ftp)`,
    String.raw`(?:ecva|jair|roboticsproceedings|isca-(?:speech|archive)|aaai|ijcai|bmva-archive|bmvc\d{4}|pnas|biorxiv|medrxiv|chemrxiv|ssrn|eprint\.iacr|hal\.science|distill)\.(?:com|net|org|press|pub|uk|science)`,
    String.raw`thecvf\.com\/content`,
    String.raw`mlr\.press\/v\d+\/\w`,
    String.raw`jmlr\.org\/(?:papers|proceedings\/papers)\/.`,
    String.raw`n(?:eur)?ips\.cc\/.*paper`,
    String.raw`(?:aclanthology|aclweb)\.(?:org|info)\/`,
    String.raw`openreview\.net\/(?:forum|pdf|attachment)`,
    String.raw`ieeexplore\.ieee\.org`,
    String.raw`computer\.org\/csdl`,
    String.raw`acm\.org\/(?:doi|citation)`,
    String.raw`springer\.com\/(?:article|chapter|content)`,
    String.raw`nature\.com\/articles`,
    String.raw`(?:sciencedirect|cell)\.com\/`,
    String.raw`science\.org\/doi`,
    String.raw`(?:wiley|oup|tandfonline|sagepub|mdpi|frontiersin|iop|aps|acs|rsc|bmj|plos|jstor|elifesciences)\.(?:com|org)\/.`,
    String.raw`semanticscholar\.org\/(?:paper|arxiv)`,
    String.raw`usenix\.org\/(?:conference\/[^/]*\/presentation|(?:legacy|system|publications)\/)`,
    String.raw`dblp\.org\/rec`,
    String.raw`(?:pubmed\.)?ncbi\.nlm\.nih\.gov`,
    String.raw`papers\.cool\/arxiv`,
    String.raw`researchgate\.net\/publication`,
  ].join("|")})|\.pdf(?:$|[?#])`,
  "i",
);

/** What a link is called that leads to a paper. */
const PAPER_LABEL =
  /^\W{0,10}(?:(?:full|conference|arxiv|original|journal|official|extended) )?(?:paper|pdf|arxiv|preprint|abs|openreview|doi|publication|论文|論文)(?: (?:link|page|pdf|version))?\W{0,10}$/i;

/** Whether a run leads to a paper: by its address, or by what it is called. */
export const isPaperLink = ({ address, text, isTitle }: Run): boolean =>
  isTitle ||
  (address !== null &&
    (idsOf([address]).length > 0 ||
      PAPER_PLACE.test(address) ||
      (PAPER_LABEL.test(text) && !/^https?:\/\/(?:www\.)?github\.com/.test(address))));

/** The ids of a line: of its links, and those that its words name. */
export const idsOfLine = remembered(({ runs, text }: Line): PaperId[] => [
  ...new Set([
    ...[arxivId(text) ?? []].flat(),
    ...idsOf(runs.flatMap(({ address }) => address ?? [])),
    ...(runs.some(({ address }) => address?.includes(".bib")) ? [] : arxivIdsIn(text)),
  ]),
]);

export const addressesOf = (lines: readonly Line[]): string[] => [
  ...new Set(lines.flatMap(({ runs }) => runs.flatMap(({ address }) => address ?? []))),
];

/** Words that sentences are built with; people, venues and titles have few of them. */
const BUILDING =
  /\b(?:the|a|an|of|in|to|and|for|with|on|by|is|are|was|were|be|been|that|which|this|these|it|its|we|our|they|their|can|has|have|as|from|at|but|not|or|how|when|where|while|than)\b/gi;
/** Words that sentences have and titles hardly ever, in small letters. */
const SAYING =
  /\b(?:is|are|was|were|be|been|that|which|this|these|we|our|it|its|they|their|can|has|have|not|while|when|how|show|shows|propose|proposes|introduces?|presents?|uses?|achieves?)\b/;
const MIN_PROSE = 120;
/** One word in so many. */
const SELDOM = 7;

/** Whether a line is sentences that a reader reads, rather than a title, labels, people or links. */
export const isProse = remembered(
  ({ text }: Line): boolean =>
    text.length >= MIN_PROSE &&
    (/[。！？]|니다\b|다\.|です|ます/.test(text) ||
      (/[.!?…](?:\s|$)/.test(text) &&
        SAYING.test(text) &&
        (text.match(BUILDING)?.length ?? 0) * SELDOM >= text.split(" ").length)),
);

const namesPeople = remembered(({ text }: Line): boolean => isAuthors(text));
/** Whether a line is people and nothing else. */
export const isPeople = (line: Line | undefined): boolean =>
  line !== undefined && namesPeople(line);

/** Whether a line leads to a paper or names its id. */
export const isEvidence = remembered(
  (line: Line): boolean => idsOfLine(line).length > 0 || line.runs.some(isPaperLink),
);

/** A line of sentences may end with a link, but that is no evidence of its own. */
export const isPlainEvidence = (line: Line): boolean => !isProse(line) && isEvidence(line);

/** The ids that lines name, other than in their sentences. */
export const plainIdsOf = (lines: readonly Line[]): PaperId[] =>
  lines.filter((line) => !isProse(line)).flatMap(idsOfLine);

/** Whether ids may be those of one paper: it has one of each registry, and DOIs of its versions. */
export function areOfOne(ids: readonly PaperId[]): boolean {
  const schemes = [...new Set(ids)].map(schemeOf).filter((scheme) => scheme !== "doi");
  return new Set(schemes).size === schemes.length;
}
