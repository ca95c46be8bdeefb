import { isAuthors, isPerson, titleLikeness } from "@/utils/sources/read/looks";
import { type Run, textOfRuns } from "@/utils/sources/tree/block";
import { isCitedPeople } from "./citation";
import { cleanTitle } from "./clean-title";
import { isPaperLink } from "./evidence";
import type { Labels } from "./labels-of-file";
import type { Line } from "./line";
import { NO_TITLE } from "@/utils/sources/read/names";
import { isTag } from "./tag";

/** Where a title may stand; of two places as good as each other the first one counts. */
export const PLACES = [
  "label",
  "marked",
  "column",
  "heading",
  "dashed",
  "behind",
  "link",
  "quoted",
  "strong",
  "slanted",
  "named",
  "lead",
] as const;
export type Place = (typeof PLACES)[number];
export type Places = { [place in Place]?: string | undefined };

const LABELLED =
  /^\W{0,6}(?:\d{1,4}\W{1,3})?(?:paper |article )?(?:title|paper name|标题|题目|論文タイトル|论文标题)\W{0,4}[:：]\W{0,4}(\S.*)$/i;
const QUOTED = /["“]([^"”]{10,300}?)[.,]?["”]/;
const SHORTEST = 5;
/** No title is longer with all that stands around it. */
const LONGEST = 600;
const HAN = /[\u3040-\u9FFF\uAC00-\uD7AF]{4}/u;

/** "[aaai]" */
const SHORT = /^\W{0,3}[\w-]{1,10}\W{0,3}$/;
/** "Stable URL:" before an address. */
const SHORT_LABEL = /^\s*(?:[^\s:：]+\s){0,2}[^\s:：]+\s*[:：]\s*$/;
/** "更多论文，请见：": what leads to an address is no title. */
const LEAD_IN = /[，、][^，、]{0,200}[:：]\s*$/;
/** "WGAN - Wasserstein GAN" */
const DASHED = /^\S+(?:\s\S+){0,3}?\s+[–—-]+\s+(\S.{4,})$/;

/** Runs beside each other of which each passes, as one text for each stretch of them. */
function stretchesOf(runs: readonly Run[], passes: (run: Run) => boolean): string[] {
  const stretches = [""];
  for (const run of runs)
    if (passes(run)) stretches.push(`${stretches.pop()}${run.text}`);
    else if (run.text.trim() !== "") stretches.push("");
    else if (stretches.at(-1) !== "") stretches.push(`${stretches.pop()}${run.text}`);
  return stretches.filter((text) => /[\p{L}\p{N}]/u.test(text));
}

/** Names of conferences and journals. */
const VENUE =
  /^(?:in:?\s)?(?:the\s)?(?:proc(?:eedings|\.)\s|(?:(?:\d+(?:st|nd|rd|th)|annual|international|european|asian|american|ieee\S*|acm)\s)*(?:conference|symposium|workshop|transactions|letters|magazine)\s(?:on|of)\b|(?:[a-z]+\s)?journal of\b|transactions (?:on|of)\b|advances in neural\b|lecture notes\b)/i;
/** "def attention(q, k, v)" */
const CODE =
  /^@[A-Za-z]{3,20}\s?\{|^(?:def|class|function|import|from|return|const|let|var|public|void)\s[^({=:\n]{0,200}[({=:]|\w\((?:\w{1,30}(?:, ?\w{1,30}){0,10})?\)[:{;=]?$/;
/** "[pdf, html, other]", "cs.LG" */
const NO_WORDS = /\[[^[\]]{0,200}\]|\b[a-z-]{2,10}\.[A-Za-z-]{2,12}\b/g;
/** What tells something else of a paper than its title. */
const OTHER =
  /^\W*(?:authors?|by|(?:re)?tweets|likes|favou?rites|stars|views|(?:up)?votes|citations|cited by|links?|urls?|pdf|papers?|code|abstract|summary|tl;?dr|published|updated|submitted|date|year|venue|journal|conference|keywords?|tags?|subjects?|categor(?:y|ies)|comments?|notes?|doi|arxiv(?: id)?|id|source|project(?: page)?|github|affiliations?|institutions?|main category|作者|著者|会議|発表|リンク|저자|链接|摘要|代码|单位|关键词|发布日期|日期)\W{0,4}[:：]/i;

/** "other]", "(cross-list from cs.LG)" */
const TORN = /^[^\s[(]{0,20}\]|^\([^()]{0,200}\)$/;
/** "findler-felleisen-02.pdf" */
const FILE = /^\S{1,200}\.(?:pdf|ps|txt|html?|org|md|docx?|pptx?|zip|gz|py|ipynb|js|go|bib|tex)$/i;
/** "J Lamps. 2010;10(2):12-20" */
const ISSUE = /\b(?:19|20)\d\d(?: [A-Z][a-z]{2})?(?: \d{1,2})?;\s?\d/;
/** "Homework 3: …", "Lecture 12" */
const OF_COURSE =
  /^(?:home ?work|assignment|problem set|pset|hw|lab|quiz|exam|midterm|lecture|lec|recitation|tutorial|session|week|chapter|part|slides?)\.?\s?#?\d/i;
/** "6:45 am–7:00 am" */
const HOURS = /^\W*\d{1,2}[:.]\d\d\b|\b\d{1,2}[:.]\d\d ?(?:[ap]\.?m\b|[–-] ?\d{1,2}[:.]\d\d)/i;

const COLON = /[:：]/;

/** Whether a text may be a title at all. */
export const isName = (title: string, labels: Labels): boolean =>
  title.length >= SHORTEST &&
  title.length <= 400 &&
  !labels.has(title) &&
  /\p{L}{2}/u.test(title.replaceAll(NO_WORDS, "")) &&
  !(COLON.test(title) && OTHER.test(title)) &&
  !/\bet\.? al\b/i.test(title) &&
  !isAuthors(title) &&
  !isCitedPeople(title) &&
  !VENUE.test(title) &&
  !CODE.test(title) &&
  !/^arxiv \d/i.test(title) &&
  !TORN.test(title) &&
  !FILE.test(title) &&
  !OF_COURSE.test(title) &&
  !(title.includes(";") && ISSUE.test(title)) &&
  !(/\d[:.]\d/.test(title) && HOURS.test(title)) &&
  !NO_TITLE.test(title) &&
  (/\s/.test(title) || HAN.test(title) || /^[\p{L}\p{N}][^\s/]{4,}$/u.test(title)) &&
  !title.includes("://");

/** What stands in italics behind a title: people, and where it appeared. */
const isAside = (text: string) =>
  /\bet\.? al\b/i.test(text) || isAuthors(text) || isPerson(text) || isTag(text);

/** A title of fewer words may be people. */
const MIN_BEFORE = 5;

/** In italics behind a title that has ended stands where it appeared. */
function isBehindTitle(runs: readonly Run[], at: number): boolean {
  const before = textOfRuns(runs.slice(Math.max(0, at - 2), at)).trimEnd();
  return /[.?!,][”"]?$/.test(before) && wordsIn(before.trim()) >= MIN_BEFORE;
}

/** Whether a run is no text of its line, but a label, an address, or what stands in italics beside a title. */
function isBeside(runs: readonly Run[], at: number, labels: Labels): boolean {
  const { text, address, code, slanted } = runs[at] as Run;
  if (code || (slanted && (isAside(text) || isBehindTitle(runs, at)))) return true;
  return address !== null && (labels.has(text) || SHORT.test(text) || /^https?:/.test(text.trim()));
}

/** Bars part what a list says of a paper where one of the parts is people, a venue or a label. */
function withoutBars(text: string, labels: Labels): string {
  if (!text.includes("|")) return text;
  const cells = text.split(/(?<=[\s\n])\|(?=[\s\n]|$)/);
  const isTold = (cell: string) => {
    const bare = cell.trim().replaceAll(/^[[(*_]{1,6}|(?<![\])*_.])[\])*_.]{1,6}$/g, "");
    return (
      bare === "" ||
      /\bet\.? al\b/i.test(cell) ||
      isAuthors(bare) ||
      isPerson(bare) ||
      labels.has(bare)
    );
  };
  return cells.length > 1 && cells.slice(1).some(isTold) ? cells.join("\n") : text;
}

/** The text outside of links that are labels, in parts; a link named at length is one of its own. */
function partsOf({ runs }: Line, labels: Labels): string[] {
  const text = runs
    .map((run, at) => {
      if (isBeside(runs, at, labels)) return "\n";
      const isTitled = run.address !== null && wordsIn(run.text.trim()) >= LONG;
      return isTitled ? `\n${run.text}\n` : run.text;
    })
    .join("");
  return withoutBars(text, labels)
    .replaceAll(/https?:\S+/g, "\n")
    .split("\n")
    .filter((part) => !SHORT_LABEL.test(part) && !(HAN.test(part) && LEAD_IN.test(part)));
}

/** "**CPM-1**. Title": whether a line begins with a short name in bold and a full stop. */
function hasNameBefore([first, second]: readonly Run[]): boolean {
  if (!first?.strong || !second || second.strong) return false;
  const name = first.text.trim();
  const isShort = /^[\p{Lu}\p{N}][\p{L}\p{N}+*.-]{1,20}$/u.test(name);
  return isShort && /\p{Lu}.*[\p{Lu}\p{N}]/u.test(name) && /^\s?\.\s\p{Lu}/u.test(second.text);
}

/** The title in a text; undefined where it holds none. */
function titleIn(text: string, labels: Labels, hasPeople: boolean | null): string | undefined {
  if (text.length < SHORTEST || text.length > LONGEST) return undefined;
  const titles = labels.titles(hasPeople);
  const known = titles.get(text);
  if (known !== undefined) return known ?? undefined;
  const title = isCitedPeople(text.trim()) ? "" : cleanTitle(text, hasPeople);
  const found = isName(title, labels) ? title : undefined;
  titles.set(text, found ?? null);
  return found;
}

/** What a line says that the title is: "Title: …". */
export function labelOf({ text }: Line, labels: Labels): string | undefined {
  return titleIn(LABELLED.exec(text)?.[1] ?? "", labels, null);
}

/** A title of names and an "and", alone in its line, that leads to its paper: "Fault Tolerance and Proactive Recovery". */
function titleLikePeople({ runs }: Line): string | undefined {
  const [only, ...others] = runs.filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
  if (only === undefined || others.length > 0) return undefined;
  return isPaperLink(only) && isAuthors(only.text) ? cleanTitle(only.text) : undefined;
}

const LAST = Symbol("last");

/** A line with what it was last found to be called. */
interface Asked extends Line {
  [LAST]?: { hasPeople: boolean | null; places: Places };
}

/** What a line may be called, by each place; of a file's own labels, so that it is found out once. */
export function placesOf(line: Asked, labels: Labels, hasPeople: boolean | null): Places {
  if (line[LAST]?.hasPeople !== hasPeople)
    line[LAST] = { hasPeople, places: placesIn(line, labels, hasPeople) };
  return { ...line[LAST]?.places };
}

function placesIn(line: Line, labels: Labels, hasPeople: boolean | null): Places {
  const { runs } = line;
  const bare = titleLikePeople(line);
  if (bare !== undefined) return { link: bare };
  const places: Places = {};
  const set = (place: Place, text: string, people: boolean | null = null) => {
    if (places[place] !== undefined) return;
    const title = titleIn(text, labels, people);
    if (title !== undefined) places[place] = title;
  };
  const label = labelOf(line, labels);
  if (label !== undefined) places.label = label;
  const named = runs.filter(
    ({ address, text, isTitle }) =>
      (address !== null || isTitle) && titleIn(text, labels, null) !== undefined,
  );
  set("marked", stretchesOf(runs, ({ isMarked }) => isMarked)[0] ?? "");
  set("link", named.find(isPaperLink)?.text ?? "");
  set("quoted", QUOTED.exec(line.text)?.[1] ?? "");
  const [bold] = stretchesOf(runs, ({ strong }) => strong);
  set("strong", bold ?? "");
  for (const text of stretchesOf(runs, ({ slanted }) => slanted)) set("slanted", text);
  set("named", named[0]?.text ?? "");
  if (hasNameBefore(runs)) set("behind", runs[1]?.text ?? "", hasPeople);
  if (places.behind !== undefined) {
    places.lead = places.behind;
    delete places.strong;
  } else if (wordsIn(places.link ?? "") >= LONG) places.lead = places.link;
  for (const part of partsOf(line, labels)) set("lead", part, hasPeople);
  if (places.link === undefined) set("dashed", DASHED.exec(places.lead ?? "")?.[1] ?? "");
  return places;
}

/** How well a title would do: 0 not at all, 1 as most do. */
export const likenessOf = (title: string | undefined): number =>
  title === undefined ? 0 : titleLikeness(title);

export const wordsIn = (text: string): number => text.split(" ").length;
/** A title of fewer words may be the name of anything. */
export const LONG = 4;
/** Whether a line is named at length. */
export const isLong = ({ named, lead, strong, quoted }: Places): boolean =>
  [named, lead, strong, quoted].some((title) => title !== undefined && wordsIn(title) >= LONG);
