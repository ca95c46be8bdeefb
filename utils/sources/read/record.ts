import { countIn } from "@/utils/domain/paper-facts";
import type { PaperId } from "@/utils/domain/paper-id";
import { addressesIn, idOf, idsOf } from "./addresses";
import { byPlainName, type Fields, formOf, isFields, plainName, textOf, textsIn } from "./fields";
import type { Found } from "./gathered";
import { abstractText, withoutMarkup } from "./inline-markup";
import * as names from "./names";
import { recordFacts } from "./record-facts";
import { wholeTitle } from "./whole-title";

export { type Fields, isFields } from "./fields";

type Layer = Map<string, unknown>;

/** Longer than any abstract. */
const MAX_WORDS = 10_000;
/** Shorter descriptions tell of anything. */
const MIN_ABSTRACT = 120;
/** No record has more fields: objects of so many names are lists by id. */
const MOST_FIELDS = 1000;
/** Levels at which formats hide a paper below its record. */
const MAX_LAYERS = 4;

function allNamed(fields: Layer, shape: names.Called): string[] {
  const texts: string[] = [];
  for (const [name, value] of fields) if (shape.test(name)) texts.push(textOf(value));
  return texts.filter((text) => text.trim() !== "");
}

const named = (fields: Layer, shape: names.Called): string => allNamed(fields, shape)[0] ?? "";

/** A field that is called as titles are may hold the paper's address instead. */
const titleIn = (fields: Layer, shape: names.Called): string =>
  allNamed(fields, shape).find((text) => !/^\s*https?:\/\/\S+\s*$/.test(text)) ?? "";

/** The title of a layer, with what is kept beside it. */
function titleOf(fields: Layer): string {
  const title = titleIn(fields, names.TITLE) || titleIn(fields, names.LAST_TITLE);
  if (title === "") return "";
  const article = named(fields, names.NON_SORT).trim();
  const main = /^$|['’]$/.test(article) ? article + title : `${article} ${title}`;
  return wholeTitle(main, named(fields, names.SUBTITLE));
}

/** What lies in a field of a record; of several forms of a title its own. */
const nestedIn = (name: string, value: unknown): Fields | null => {
  if (!names.NESTED.test(name)) return null;
  const own = Array.isArray(value) && names.FORMS.test(name) ? formOf(value) : value;
  return isFields(own) ? own : null;
};

/** A record and the objects in which formats hide the paper, the record first. */
function layersOf(record: Fields, depth = 0): Layer[] {
  const layers = [byPlainName(record)];
  if (depth < MAX_LAYERS)
    for (const [name, value] of Object.entries(record)) {
      const inner = nestedIn(plainName(name), value);
      if (inner !== null) layers.push(...layersOf(inner, depth + 1));
    }
  return layers;
}

/** An abstract as OpenAlex lists it: its words with the places where they stand. */
function ofInvertedIndex(value: unknown): string {
  if (!isFields(value)) return "";
  const words: string[] = [];
  for (const [word, places] of Object.entries(value))
    if (Array.isArray(places))
      for (const place of places)
        if (typeof place === "number" && place >= 0 && place < MAX_WORDS) words[place] = word;
  return Object.values(words).join(" ");
}

/** Several paragraphs or versions of an abstract: the longest. */
const longest = (texts: readonly string[]): string =>
  texts.reduce((most, next) => (next.length > most.length ? next : most), "");

function aboutIn(fields: Layer): string {
  const about = [...fields].find(([name]) => names.ABOUT.test(name))?.[1];
  return Array.isArray(about) ? longest(about.map((one) => textOf(one))) : textOf(about);
}

function abstractIn(all: readonly Layer[]): string {
  const found = all.map((fields) => named(fields, names.ABSTRACT)).find(Boolean);
  if (found !== undefined) return found;
  if (all.some((fields) => [...fields.keys()].some((name) => /^(?:paper)?abstract$/.test(name))))
    return "";
  const listed = all.map((fields) => ofInvertedIndex(fields.get("abstractinvertedindex")));
  return [...listed, ...all.map(aboutIn)].find(Boolean) ?? "";
}

const idsIn = (fields: Layer): PaperId[] =>
  [...fields].flatMap(([name, value]) =>
    names.ID.test(name) || name === "url" ? textsIn(value).flatMap((text) => idOf(text)) : [],
  );

const linksIn = (fields: Layer): string[] =>
  [...fields].flatMap(([name, value]) =>
    names.LINK.test(name) &&
    !names.NO_LINK.test(name) &&
    !(isFields(value) && names.NESTED.test(name))
      ? textsIn(value).flatMap(addressesIn)
      : [],
  );

/** OpenReview's own id of a submission. */
const forumOf = (fields: Layer): PaperId[] => {
  const forum = textOf(fields.get("forum"));
  return /^[\w-]{6,20}$/.test(forum) ? [`openreview:${forum}`] : [];
};

/** A review, a decision or a comment of OpenReview names the paper that it is about. */
function isReply(fields: Layer): boolean {
  const [id, forum, reply] = ["id", "forum", "replyto"].map((name) => textOf(fields.get(name)));
  return reply !== "" ? reply !== id : forum !== "" && id !== "" && forum !== id;
}

/** What a record says of its kind, each by its last word: "schema:Dataset" and ".../bibo/Article", too. */
const typesIn = (fields: Layer): string[] =>
  [...fields]
    .filter(([name]) => names.TYPE.test(name))
    .flatMap(([, value]) => textsIn(value))
    .map((type) => plainName(type.slice(type.search(/[^/#:]{0,60}$/))));

function isOtherType(fields: Layer, hasId: boolean): boolean {
  const types = typesIn(fields);
  if (types.some((type) => names.NO_PAPER_TYPE.test(type))) return true;
  return !hasId && types.some((type) => names.WEB_TYPE.test(type));
}

const isFlagged = (fields: Layer): boolean =>
  [...fields].some(
    ([name, value]) => names.NO_PAPER_FLAG.test(name) && /^(?:true|1)$/i.test(String(value)),
  );

/** A value that records share, with their number. */
const isFacet = (fields: Layer): boolean =>
  [...fields].some(([name, value]) => names.COUNT.test(name) && countIn(value) !== null);

/** What is found of a paper, and how sure it is that it is one. */
export interface Candidate {
  found: Found;
  /** Where its title stands: 0 in the record itself. */
  depth: number;
  /** 2 for an id of a registry or an abstract, 1 for a link, people or a date, 0 for a title alone. */
  evidence: 0 | 1 | 2;
}

function evidenceOf({ ids = [], links = [], abstract = "", date }: Found, all: Layer[]): 0 | 1 | 2 {
  if (ids.length > 0 || abstract !== "" || idsOf(links).length > 0) return 2;
  const hasAuthors = all.some((fields) => named(fields, names.AUTHORS) !== "");
  return links.length > 0 || date !== undefined || hasAuthors ? 1 : 0;
}

function foundAs(
  title: string,
  all: Layer[],
  { ids, links, abstract }: { ids: PaperId[]; links: string[]; abstract: string },
): Found {
  return {
    title: withoutMarkup(title),
    abstract: abstractText(abstract),
    ids,
    links,
    ...recordFacts(all, title),
  };
}

/** What is told apart from papers by more than its title: replies, attachments, facets. */
const isOther = (all: readonly Layer[], evidence: number, hasId: boolean): boolean =>
  all.some(isReply) ||
  all.some((fields) => isFlagged(fields) || isOtherType(fields, hasId)) ||
  (evidence < 2 && all.some(isFacet));

/** What a record says of a paper, whatever its names and nesting; null without a title, "other" for no paper. */
export function candidateIn(record: Fields): Candidate | "other" | null {
  const { length } = Object.keys(record);
  if (length === 0 || length > MOST_FIELDS) return null;
  const all = layersOf(record);
  const ids = [...all.flatMap(idsIn), ...all.flatMap(forumOf)];
  const abstract = abstractIn(all);
  const links = all.flatMap(linksIn);
  const titles = all.map(titleOf);
  const known = titles.findIndex(Boolean);
  // Anything may have a name and a description; an abstract only papers have.
  const hasAbstract = all.some((fields) => named(fields, names.ABSTRACT).length >= MIN_ABSTRACT);
  const called = ids.length > 0 || idsOf(links).length > 0 || hasAbstract;
  const title =
    titles[known] ??
    (called ? all.map((fields) => titleIn(fields, names.NAME)).find(Boolean) : undefined);
  if (title === undefined) return null;
  const found = foundAs(title, all, { ids, links, abstract });
  const evidence = evidenceOf(found, all);
  if (
    names.NO_TITLE.test(title.trim()) ||
    isOther(all, evidence, ids.length + idsOf(links).length > 0)
  )
    return "other";
  return { found, depth: Math.max(0, known), evidence };
}

/** What the fields of a record say of a paper; null for no title, or no paper. */
export function foundIn(record: Fields): Found | null {
  const candidate = candidateIn(record);
  return candidate === null || candidate === "other" ? null : candidate.found;
}
