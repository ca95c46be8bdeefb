import { GENERIC } from "@/utils/sources/read/markdown-text";
import { isPerson } from "@/utils/sources/read/looks";
import { withoutPeople } from "@/utils/sources/read/people";
import { type Peel, peel } from "@/utils/sources/read/peel";
import { bareTitle } from "@/utils/sources/read/plain";
import { citedTitle } from "./citation";
import { isTag } from "./tag";

/** What pages of papers put behind a title, and an id in front of it, in the names of bookmarks. */
const SITE_TAIL =
  / [|·•–—-] (?:openreview|arxiv(?:\.org)?|papers with code|alphaxiv|hugging ?face|semantic scholar|ieee xplore[^|]{0,60}|acl anthology|springerlink|sciencedirect[^|]{0,60}|acm digital library|pdf)$/i;
const ID_HEAD =
  /^\[?(?:arxiv[:\s]\s?)?(?:\d{4}\.\d{4,5}|[a-z-]{2,12}(?:\.[a-z-]{2,12})?\/\d{7})(?:v\d+)?\]?[\s:,–—-]+/i;
/** "Title: …", "Paper title: …" */
const LABEL_HEAD = /^(?:paper |article )?(?:title|标题|题目|論文タイトル)\s*[:：]\s*/i;
const BRACKETED_HEAD = /^\s*(?:[[(【（]{1,2}([^[\]()【】（）]{1,60})[\])】）]{1,2})\s*[:,.–—-]?\s*/;
const BRACKETED_TAIL =
  /(?<![\s:,.|–—-])[\s:,.|–—-]*[[(【（]{1,2}([^[\]()【】（）]{0,60})[\])】）]{0,2}[\s:,.|–—-]*$/;
const DASHED_HEAD = /^([^\s|:,][^|:,]{1,60}?)\s*(?:\||:|,|\s[–—-])\s+/;
const PARTED_TAIL = /(?: [|@–—-]|[|,;.]) ?([^\s|,;.](?:[^|,;.]{0,48}[^\s|,;.])?)[.,\s]{0,4}$/;
/** "… In COLT 2016", and ", NIPS" that a year stood behind. */
const IN_TAIL =
  /(?<=[.?!)\w]) (?:In|In proc\.?(?: of)?|To appear in)[: ] ?([^\s.][^.]{0,58}[^\s./])[./\s]{0,4}$/;
/** What led to an address behind a title. */
const SEE_TAIL = /[,;–—-]\s*(?:see(?: also)?|available (?:at|from|here)|at|link)\s*$/i;
const ACRONYM_TAIL =
  /[,.;] ?((?:[A-Z]{3,12}[a-z]{0,5}|[A-Z][a-z]{1,8}[A-Z]{2,8}[a-z]{0,8}|ar[Xx]iv)(?: (?:preprint|[Ww]orkshops?|[Ff]indings))?)[.,\s]{0,4}$/;
const ARXIV_TAIL =
  /[\s,.;(]{1,4}arxiv(?: preprint)?(?: arxiv)?[:\s]\s?(?:\d{4}\.\d{4,5}|[a-z-]{2,12}(?:\.[a-z-]{2,12})?\/\d{7})(?:v\d{1,2})?\)?[\s.,]{0,4}$/i;
/** "[R-CNN] Rich Features …", "【新】…": a short name before a title; "[Re] …" is how replications are called. */
const NAMED_HEAD =
  /^(?:\[(?!re\])[^[\]()]{1,40}\]|【[^【】]{1,40}】)\s{0,3}[:,.–—-]?\s{0,3}(?=[\p{L}\p{N}]\S{0,60}\s)/iu;
/** "9:30–10:00 " before a title of a programme. */
const HOUR_HEAD =
  /^\d{1,2}[:.]\d\d(?:\s?[ap]m)?(?:\s?[–—-]\s?\d{1,2}[:.]\d\d)?(?:\s?[ap]m)?[\s:.–—-]{1,9}(?=\p{L})/iu;
/** "Jan 3, 2020: ", "3 May 2020 – " */
const DATE_HEAD =
  /^(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.? \d{1,2},? (?:19|20)\d\d|\d{1,2}\.? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.? (?:19|20)\d\d)\s?[:|–—-]\s{1,3}/i;
/** "(must read) " */
const ASIDE_HEAD = /^\([a-z][a-z -]{2,24}\)\s{1,3}(?=\p{Lu})/u;
/** "Lovelace et al. (1943) " */
const BRIEF_HEAD =
  /^\p{Lu}[\p{L}'’-]{1,30}(?: et al\.?| (?:&|and) \p{Lu}[\p{L}'’-]{1,30})[ ,.]{1,3}\(?(?:19|20)\d\d[a-z]?\)?[.,:]?\s{1,3}(?=[\p{Lu}“"])/u;
/** ", Ada Lovelace et al., 2020" */
const ET_AL_TAIL =
  /[,.;–—-] (?:\p{Lu}[\p{L}.'’-]{0,30},? (?:and |& )?){1,8}et al\.?(?:,? ?\(?(?:19|20)\d\d\)?)?[.\s]{0,3}$/u;
/** "last week: ": who talks to others begins in small letters. */
const TALK_HEAD =
  /^\p{Ll}{2,20}(?:['’]\p{Ll})? (?:\p{Ll}[\p{L}'’]{0,20} ){0,8}\p{Ll}[\p{L}'’]{0,20}: (?=\p{Lu})/u;
/** ". doi: 10.1000/xyz" */
const DOI_TAIL =
  /[\s,.;([]{1,4}(?:https?:\/\/)?(?:dx\.)?doi(?:\.org\/|:\s?|\s)10\.\d{4,9}\/[^\s]{1,200}$/i;
/** "(cited by 120)", "(12 pages)" */
const COUNTED =
  /^(?:cited by \d[\d,.]{0,9}|\d[\d,.]{0,9}k? (?:stars|citations|upvotes|points|pages|views))$/i;
/** "(Short Paper)", "(Best Paper Award)": how a conference took it. */
const TRACK =
  /^(?:short|long|full|regular|tool|invited|poster|position|industry|industrial|student|journal[ -]first|demo|best|outstanding|distinguished|work[ -]in[ -]progress)(?: (?:short|student|tool|research|industry))?(?: (?:papers?|demo(?:nstration)?s?|talks?|posters?|track|presentation|award|abstract))(?: (?:award|nominee|candidate|runner[ -]up|track))?$/i;
/** ":fire:", as programmes write emoji. */
const EMOJI = /:[a-z][a-z_\d+-]{2,30}:/g;
/** "(Read more on": what stood before links that are taken off. */
const OPEN_TAIL = / ?[([][^()[\]]{0,40}$/;
/** A citation: its people, the title in quotes, where it appeared. */
const QUOTED = /["“«「『]([^"”»」』]{10,300}?)[.,]?["”»」』]/;
/** Marks of quotation around a whole title, and their halves that were left over. */
const ENCLOSED = /^(?:["“]([^"“”]+)["”]|[「『《]([^「」『』《》]+)[」』》])$/;
const LEFT_OVER_FIRST = /^[」』》〉】]{1,9}\s{0,3}/;
const LEFT_OVER_LAST = /[」』》〉】]$/;

const strip = (text: string, pattern: RegExp, isGone: (inner: string) => boolean): string => {
  const [whole, inner = ""] = pattern.exec(text) ?? [];
  return whole !== undefined && whole.length < text.length && isGone(inner)
    ? pattern.source.endsWith("$")
      ? text.slice(0, text.length - whole.length)
      : text.slice(whole.length)
    : text;
};

/** Names of methods look like acronyms of venues: beside a title without brackets only a year tells. */
const isDated = (inner: string) => YEAR.test(inner) && isTag(inner);
const YEAR = /(?:19|20)\d\d|[’'‘`]\s?\d\d/;
/** "VLDB 2021 from Ada Lovelace", "arXiv", "AAAI workshop": a venue, whatever follows its year. */
const isPlace = (inner: string) => {
  const end = YEAR.exec(inner);
  return isTag(end ? inner.slice(0, end.index + end[0].length) : inner);
};
/** "ICML 2020 Workshop on Lamps" behind a title. */
const isDatedPlace = (inner: string) =>
  isDated(inner) || (/^[A-Za-z]/.test(inner) && YEAR.test(inner) && isPlace(inner));
/** "Annual-Reviews'2022", whatever is called so. */
const isShortDated = (inner: string) =>
  YEAR.test(inner) && inner.length <= 40 && inner.trim().split(/\s+/).length <= 4;
const isAside = (inner: string) => isTag(inner) || GENERIC.test(inner);
/** What stands in brackets behind a title: where, when and how it appeared, how often it was read. */
const isRemark = (inner: string) =>
  (YEAR.test(inner) && isPlace(inner)) ||
  isShortDated(inner) ||
  GENERIC.test(inner) ||
  TRACK.test(inner) ||
  COUNTED.test(inner) ||
  /^(?:oral|spotlight|poster|highlight|extended|new|best paper)$/i.test(inner.trim());
const isTagged = (title: string, inner: string) => /\][\s.]*$/.test(title) && isTag(inner);

/** "Ada L., N Wang" */
const PERSON =
  /^(?:and\s+)?(?:\p{Lu}[\p{L}'’.-]*\s+){1,3}\p{Lu}[\p{L}'’.-]+(?:\s+and\s+(?:\p{Lu}[\p{L}'’.-]*\s+){1,3}\p{Lu}[\p{L}'’.-]+)?$/u;

/** "Ada Lovelace, Charles Babbage, Title": without the people, where the words behind them are a title. */
function withoutLeadingPeople(text: string, single: boolean): string {
  const parts = text.split(/,\s+/);
  const first = parts.findIndex(
    (part) => !(PERSON.test(part) && isPerson(part.replace(/^and\s+/, "").split(" and ")[0] ?? "")),
  );
  const rest = parts
    .slice(first)
    .join(", ")
    .replace(/^and\s+[^.:]{3,60}[.:]\s+/, "");
  const people = parts.slice(0, first).join(" and ").split(" and ").length;
  return first > 0 && people >= (single ? 1 : 2) && rest.split(" ").length >= 4 ? rest : text;
}

const BRACKET = /[[(【（]/;
/** What parts a title from a venue, a date or people behind it. */
const PARTED = /[|@–—,;.-] ?\S/;

/** What programmes write anywhere, and registries behind a title. */
export const WRITTEN: readonly Peel[] = [
  [/:/, (title) => title.replaceAll(EMOJI, " ")],
  [/\s$/, (title) => title.trimEnd()],
  [/\d{4}/, (title) => title.replace(ARXIV_TAIL, "").replace(DOI_TAIL, "")],
];

export const AROUND: readonly Peel[] = [
  [/^[[a-z\d]/i, (title) => title.replace(ID_HEAD, "")],
  [/^\d/, (title) => title.replace(HOUR_HEAD, "")],
  [/\d{4}/, (title) => title.replace(DATE_HEAD, "")],
  [/^\(/, (title) => title.replace(ASIDE_HEAD, "")],
  [/\d{4}/, (title) => title.replace(BRIEF_HEAD, "")],
  [/: /, (title) => title.replace(TALK_HEAD, "")],
  [/[:：]/, (title) => title.replace(LABEL_HEAD, "")],
  [/ [|·•–—-] /, (title) => title.replace(SITE_TAIL, "")],
  [BRACKET, (title) => withoutBracketed(title)],
  [PARTED, (title) => strip(title.replace(ET_AL_TAIL, ""), PARTED_TAIL, isDatedPlace)],
  [/[|:,–—-]\s/, (title) => strip(title, DASHED_HEAD, isDated)],
  [/ (?:In|To appear in)/, (title) => strip(title, IN_TAIL, isTag)],
  [/[,.;]/, (title) => strip(title, ACRONYM_TAIL, isTag)],
  [/[([]/, (title) => title.replace(OPEN_TAIL, "")],
  [/[,;–—-]/, (title) => title.replace(SEE_TAIL, "")],
  [/in$/i, (title) => title.replace(/(?<=[.?!,])\s*in$/i, "")],
  [/\.$/, (title) => title.replace(/(?<=[?!])\.$/, "")],
  [/[*_\\]/, (title) => title.replace(/^[*_]{1,4}|[*_\\]{1,4}$/g, "")],
  [/[\s:,;|([–—-]$/, (title) => title.replace(/(?<![\s:,;|([–—-])[\s:,;|([–—-]+$/, "")],
  [/^[\s:,;|)\]–—-]/, (title) => title.replace(/^[\s:,;|)\]–—-]+/, "")],
  [/[\s→⇒➜»›]$/, (title) => title.replace(/(?<![\s→⇒➜»›])[\s→⇒➜»›]{1,9}$/, "")],
];

/** One pass over what may stand around a title. */
const peeled = (text: string): string => peel(bareTitle(peel(text, WRITTEN)), AROUND);

/** Without a label in brackets before a title, and a venue or a remark in them behind it. */
function withoutBracketed(text: string): string {
  const title = strip(text, BRACKETED_HEAD, (inner) => isAside(inner) || isShortDated(inner));
  const named = title.replace(NAMED_HEAD, "");
  return strip(named, BRACKETED_TAIL, (inner) => isRemark(inner) || isTagged(named, inner));
}

/** A title without the halves of brackets that stand alone at its ends. */
function withoutHalves(title: string): string {
  const rest = title.replace(LEFT_OVER_FIRST, "");
  return LEFT_OVER_LAST.test(rest) && !/[「『《〈【]/.test(rest) ? rest.slice(0, -1) : rest;
}

/**
 * A title without what lists write around it: numbers, emoji, labels, venues, dates and ids, quotes
 * of a citation. People are taken away where `hasPeople` says that lines beside it name them; with
 * null they stay.
 */
export function cleanTitle(text: string, hasPeople: boolean | null = null): string {
  const quoted = QUOTED.exec(text);
  const cited = citedTitle(text);
  if (cited !== null) return cleanTitle(cited);
  const isCitation = quoted !== null && /[.,:]\s*$/.test(text.slice(0, quoted.index));
  let title = isCitation ? (quoted[1] ?? "") : text;
  for (let before = ""; before !== title;) {
    before = title;
    title = peeled(title);
  }
  if (hasPeople !== null) {
    const rest = withoutLeadingPeople(title, hasPeople);
    // Two words and a colon behind people begin the title.
    const alone = withoutPeople(rest, hasPeople && rest === title);
    if (alone !== title) title = peeled(alone);
  }
  const bare = withoutHalves(title);
  const [, quotedAlone, bracketed] = ENCLOSED.exec(bare) ?? [];
  const whole = quotedAlone ?? bracketed ?? bare;
  return whole.replace(/(?<=[^.\s]{2})[.,]$/, "");
}
