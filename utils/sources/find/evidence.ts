import { arxivId, type PaperId, schemeOf } from "@/utils/domain/paper-id";
import { idsOf, namedIdsIn } from "@/utils/sources/read/addresses";
import { rememberedText } from "@/utils/sources/read/remembered-text";
import { isAuthors } from "@/utils/sources/read/looks";
import { oneLine } from "./one-line";
import { type Run, textOfRuns } from "@/utils/sources/tree/block";
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

/** Files that stand beside papers. */
const OTHER_FILE =
  /^(?:cv|c\.v|curriculum vitae|r[ée]sum[ée]|vita|bio|biography|slides?|talk|poster|supp\w{0,12}(?: material)?|appendix|handouts?|home ?work ?\d{0,2}|hw ?\d{0,2}|problem set ?\d{0,2}|notes|lecture notes|lecture ?\d{0,2}|syllabus|schedule|program(?:me)?|transcript|flyer|solutions?)$|\b(?:(?:attendees?|participants?)(?: list)?|(?:front|back) matter|(?:full|complete) proceedings)$/i;
/** What links to files are called around their names. */
const AROUND_FILE =
  /^[\s\p{P}]{1,9}|\s{0,3}[([](?:pdf|ppt|ps)[)\]]|(?<![\s\p{P}])[\s\p{P}]{1,9}$/giu;
/** Names of files are no longer. */
const LONGEST_FILE = 60;

const isOtherFile = rememberedText(
  (text): boolean =>
    text.length <= LONGEST_FILE && OTHER_FILE.test(text.replaceAll(AROUND_FILE, "")),
);

/** Encyclopedias, shops, videos and places where people talk: no papers lie there. */
const OTHER_PLACE =
  /^https?:\/\/(?:[\w-]+\.)*(?:wikipedia\.org|wikimedia\.org|youtube\.com|youtu\.be|vimeo\.com|bilibili\.com|amazon\.(?:com|co\.\w\w|\w\w)|oreilly\.com|manning\.com|goodreads\.com|twitter\.com|x\.com|facebook\.com|linkedin\.com|reddit\.com|discord\.(?:gg|com)|slack\.com|t\.me|stackoverflow\.com|stackexchange\.com|quora\.com|medium\.com|[\w-]+\.substack\.com|coursera\.org|udacity\.com|udemy\.com|edx\.org|zhihu\.com|csdn\.net|meetup\.com|eventbrite\.\w+|news\.ycombinator\.com)(?:\/|$)/i;

/** Whether all links of a line lead to where no papers lie. */
export const isElsewhere = ({ runs }: Line): boolean => {
  const addresses = runs.flatMap(({ address }) => address ?? []);
  return addresses.length > 0 && addresses.every((address) => OTHER_PLACE.test(address));
};

const isPaperAddress = rememberedText(
  (address): boolean => idsOf([address]).length > 0 || PAPER_PLACE.test(address),
);

/** Whether a run leads to a paper: by its address, or by what it is called. */
export const isPaperLink = ({ address, text, isTitle }: Run): boolean =>
  (isTitle && !isOtherFile(text)) ||
  (address !== null &&
    !isOtherFile(text) &&
    (isPaperAddress(address) ||
      (PAPER_LABEL.test(text) && !/^https?:\/\/(?:www\.)?github\.com/.test(address))));

/** The ids of a line: of its links, and those that its words name. */
export const idsOfLine = remembered(({ runs, text }: Line): PaperId[] => [
  ...new Set([
    ...[arxivId(text) ?? []].flat(),
    ...idsOf(runs.flatMap(({ address }) => address ?? [])),
    ...(runs.some(({ address }) => address?.includes(".bib")) ? [] : namedIdsIn(text)),
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

/** Where people work stands in italics beside their names, as conferences write them. */
const namesPeople = remembered(
  ({ text, runs }: Line): boolean =>
    isAuthors(text) ||
    (runs.some(({ slanted }) => slanted) && isAuthors(oneLine(textOfPlain(runs)))),
);
const textOfPlain = (runs: readonly Run[]) =>
  textOfRuns(runs.filter(({ slanted }) => !slanted)).replaceAll(/[,;\s]{2,}/g, ", ");

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
