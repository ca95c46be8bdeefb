import type { DigestPaper } from "@/utils/domain/paper";
import { rememberedText } from "./remembered-text";

/** Lines that pages and e-mails put around papers: buttons, counts, labels of links, dates. */
const CHROME = new RegExp(
  String.raw`^\W*(?:${[
    "submitted(?: by| on)?[^]*",
    "published(?: by| on| at)?\\b[^]*",
    "posted by[^]*",
    "upvotes?(?: \\d+)?",
    "likes?",
    "share",
    "save",
    "cite(?:d by \\d+)?",
    "related articles",
    "all \\d+ versions?",
    "comments?(?:: [^]*)?",
    "subjects?:[^]*",
    "categories:[^]*",
    "github(?: page)?",
    "code",
    "arxiv(?: page| pdf)?",
    "pdf",
    "html",
    "abstract",
    "abs",
    "project page",
    "(?:view|read|see|open in|download|get|go to)\\b.{0,30}",
    "\\d[\\d.,]{0,20}[km]?(?: \\w+)?(?: (?:ago|authors?))?",
    "(?:\\w+day,? )?(?:\\d{1,2} )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?(?: \\d{1,2})?,?(?: \\d{4})?",
    "\\d{4}[-/.]\\d{1,2}(?:[-/.]\\d{1,2})?",
    "unsubscribe[^]*",
    "originally announced[^]*",
    "(?:total of|showing) [^]*",
    "△? ?(?:less|more)",
    "ai-generated summary",
    "(?:(?:save|cite|cited by \\d+|related articles|all \\d+ versions|import into \\w+|view as html|web of science: \\d+|more) ?)+",
    "about [\\d,.]+ results[^]*",
  ].join("|")})\W*$`,
  "i",
);

/** Words of titles that no person is called. */
const SUBJECT =
  /\b(?:learning|data|networks?|models?|model[l]?ing|languages?|analysis|detection|recognition|generation|reasoning|attention|multi|semantic\w*|neural|latent|words?|parser|question|joint\w*|information|features?|human|comprehension|platform|dataset|intelligence|efficient|robust|fast|toward\w*|deep|machine|vision|agents?|diffusion|transformers?)\b/i;

/** "Ada Lovelace", "A. M. Turing", "Edsger W. van Dijkstra". */
const NAME =
  /^(?:(?:[\p{Lu}][\p{L}'’-]*\.?|de|da|di|van|von|der|den|el|al|bin|la|le)(?:\s+|$)){2,5}$/u;

/** "(TU Berlin)" behind a name. */
const AFFILIATION = /(?<!\s)\s{1,3}\([^()]{2,120}\)/g;

/** A text without the places where the people that it names work. */
export const withoutAffiliations = (text: string): string =>
  text.includes("(") ? text.replaceAll(AFFILIATION, "") : text;

/** Without one of these a line names one person at most. */
const MAY_PART = /[,;·&]|and/;
const OTHERS = /\bet\.? ?al\.?|\.{3}|…/giu;
const TRAILING = /(?<![\s,.;])[\s,.;]+$/;
/** Numbers of workplaces and signs of notes behind a name. */
const MARKS = /(?<![\d*†‡§¹²³])[\d*†‡§¹²³]+$/u;

const isNameOrNothing = (part: string): boolean => {
  const name = part.replace(MARKS, "").trim();
  return name === "" || NAME.test(name);
};

/** What stands between names. */
export const PARTING = /(?:(?<!\s)\s+)?[,;·]\s*(?:and\s+|&\s*)?|(?<!\s)\s+(?:and|&)\s+/g;

const SUBJECTS = new RegExp(SUBJECT, "gi");

/** Where words stand that no person is called. */
export const subjectsIn = (line: string): number[] =>
  [...line.matchAll(SUBJECTS)].map(({ index }) => index);

/** Whether a text is a name. */
export const isPerson = (text: string): boolean => NAME.test(text.trim());

/** Whether a line names people, two at least, and nothing else. */
export const isAuthors = rememberedText((line): boolean => {
  if (!MAY_PART.test(line)) return false;
  const parts = withoutAffiliations(line).replace(OTHERS, "").replace(TRAILING, "").split(PARTING);
  return parts.length > 1 && parts.every(isNameOrNothing) && !SUBJECT.test(line);
});

/** Whether a line belongs to the page and not to a paper. */
export const isChrome = (line: string): boolean =>
  line.length < 120 && (CHROME.test(line) || !/\p{L}{2}/u.test(line));

/** Longer than any title on record. */
const LONGEST = 260;

/** Signs of Markdown, addresses, labels and tags of formats stand in no title. */
const MARKUP =
  /^\\|[.\w]~\w|`|["']{2}|[;{}]$|\w\(.{0,260}\)\s{0,9}[=:{]|https?:\/\/|\*\*|\|.{0,260}\||\]\(|^[-#*|>%@•:]|^[{}<]|^"[^"]*",|^[a-z][\w ]{1,16}: \d|^\W*(?:title|authors?|abstract|summary|links?|urls?|pdf|paper|code|date|keywords?|description)\**\s*[:：]|\S@\w+\.\w|^\[[^\]]*\]$|\s\|\s\[/i;
/** "Ada L. - arXiv preprint, 2024", "lab/model • 12 Jun 2024" */
const PLACE =
  /\b(?:19|20)\d\d(?: [A-Z][a-z]{2})?(?: \d{1,2})?;\s?\d|\bet\.? al\.?\W{0,3}$|\b(?:arxiv preprint|proceedings of|journal of|conference on)\b|[,-] (?:19|20)\d\d$|[•·] |\b\d{1,2} (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* \d{4}$/i;
/** "ICCV, 2023 (Oral Presentation, Best Paper)" */
const DATED = /^[\w&'’-]{2,20},? (?:19|20)\d\d(?:\s?\([^()]{0,80}\))?$/;
/** "6:45 am–7:00 am Opening": hours stand in no title. */
const HOUR = /\b\d{1,2}[:.]\d\d ?(?:[ap]\.?m\b|[–-] ?\d{1,2}[:.]\d\d)/i;
/** A sentence with another behind it. */
const SENTENCES = /^.{40,}[\p{Ll}\d)]{2}[.!?] ["“\p{Lu}].{15,}/u;
/** "Ze Liu Yutong Lin Yue Cao": people without anything between them. */
const PEOPLE = /^(?:\p{Lu}[\p{L}’']*\.? ){3,}\p{Lu}[\p{L}’']*$/u;
/** "3. Title" */
const NUMBERED = /^\[?\d{1,4}[.)\]:]\s/;

/** How well a line would do as a title: 0 not at all, 1 as most titles look. */
export const titleLikeness = rememberedText((line): number => {
  if (line.length > LONGEST || isChrome(line) || MARKUP.test(line)) return 0;
  if (/\d[:.]\d/.test(line) && HOUR.test(line)) return 0;
  if (isAuthors(line) || PLACE.test(line) || DATED.test(line)) return 0.1;
  if (SENTENCES.test(line) || line.includes("。")) return 0.2;
  if (PEOPLE.test(line) && !SUBJECT.test(line)) return 0.3;
  const words = line.split(/\s+/).length;
  const han = /[\u3040-\u9FFF\uAC00-\uD7AF]{4}/u.test(line);
  if (words < 2 && !han) return 0.3;
  if (/^\p{Ll}+ /u.test(line) || /[.;,]$/.test(line) || NUMBERED.test(line)) return 0.5;
  return words < 3 && !han ? 0.6 : 1;
});

const RESEARCH = new RegExp(
  String.raw`\b(?:${[
    "we (?:also |further |then |first |therefore )?(?:show|present|propose|introduce|study|find|develop|demonstrate|evaluate|investigate|describe|consider|report|prove|derive|analy[sz]e|apply|explore|address|compare|conduct|use|design|argue|examine|provide|release|train|observe|build|establish|formulate|identify|extend|measure|create|collect|focus|aim|discuss)",
    "(?:this|the|our|present) (?:paper|work|article|study|survey|thesis|research|approach|method|framework|model|system|shared task)s?",
    "(?:in|of) this (?:paper|work|study|article)",
    "(?:our|proposed|novel|new|existing) (?:\\w+ )?(?:method|approach|model|results?|experiments?|framework|algorithm|architecture|technique|dataset|analysis|findings|work|system)s?",
    "propos(?:e|ed|es|ing)",
    "outperform\\w*",
    "state[- ]of[- ]the[- ]art",
    "benchmarks?",
    "baselines?",
    "datasets?",
    "data sets?",
    "algorithms?",
    "neural",
    "corp(?:us|ora)",
    "language (?:models?|processing)",
    "(?:machine|deep|reinforcement|representation|transfer|few-shot|supervised) learning",
    "classif\\w+",
    "empirical(?:ly)?",
    "theoretical(?:ly)?",
    "experiment\\w*",
    "evaluat\\w+",
    "optimi[sz]ation",
    "large language",
    "llms?",
    "methods?",
    "models?",
    "estimat\\w+",
    "annotat\\w+",
    "linguistic\\w*",
    "robust\\w*",
    "semantic\\w*",
    "(?:simulat|generaliz|parameteri[sz])\\w+",
  ].join("|")})\b|本文|我们提出|模型|方法|论文|実験|手法`,
  "giu",
);

/** One of these is enough. */
const SURE = /^we |paper|propos|outperform|state/;

/** Whether a paragraph speaks as abstracts do, and not as stories or news. */
export const isResearch = (text: string): boolean =>
  [...new Set(text.slice(0, 3000).toLowerCase().match(RESEARCH))].reduce(
    (sum, words) => sum + (SURE.test(words) ? 2 : 1),
    0,
  ) >= 2;

/** What a reading of a text is worth: papers with ids and abstracts count more, odd titles against it. */
export const worthOf = (papers: readonly DigestPaper[]): number =>
  papers.reduce(
    (sum, { title, abstract, ids }) =>
      sum +
      (titleLikeness(title) < 0.3
        ? -1
        : titleLikeness(title) + (ids.length > 0 ? 0.5 : 0) + (abstract === "" ? 0 : 0.5)),
    0,
  );
