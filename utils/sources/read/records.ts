import { arxivId } from "@/utils/domain/paper-id";
import { tablesIn } from "./columns";
import { type Fields, isFields, plainName } from "./fields";
import type { Found } from "./gathered";
import { titleLikeness } from "./looks";
import * as names from "./names";
import { type Candidate, candidateIn } from "./record";

/** Deeper than any list of papers lies. */
const MAX_DEPTH = 12;
/** Titles alone are papers where they look like titles. */
const LIKE_TITLES = 0.5;

/** Records that stand together, and those among them that are no papers. */
interface Group {
  papers: Candidate[];
  others: Fields[];
}

/** Papers in the order of the file, and records beside them without a title. */
export interface Records {
  papers: Found[];
  others: Fields[];
}

/** What is passed over on the way down. */
type Passed = (name: string, value: unknown) => boolean;

const strength = (groups: readonly Group[], least: number): number =>
  groups.reduce(
    (sum, { papers }) => sum + papers.filter(({ evidence }) => evidence >= least).length,
    0,
  );

const holdsList = (value: Fields): boolean =>
  Object.entries(value).some(
    ([name, list]) =>
      names.LIST.test(plainName(name)) && Array.isArray(list) && list.some(isFields),
  );

/** An id with the title of its paper. */
const isTitleOf = (key: string, value: unknown): value is string =>
  arxivId(key) !== null && typeof value === "string" && !/[|]|https?:/.test(value);

/** Objects that are named by the ids of papers, as records with those ids. */
function namedById(value: Fields): Fields[] {
  return Object.entries(value).flatMap(([key, one]) => {
    if (isTitleOf(key, one)) return [{ arxivId: key, title: one }];
    return isFields(one) && arxivId(key) !== null ? [{ arxivId: key, ...one }] : [];
  });
}

/** Whether a titled object is the holder of the papers in it, and no paper. */
function isHolder({ evidence, depth }: Candidate, value: Fields, inner: readonly Group[]): boolean {
  if (depth > 0) return strength(inner, 1) > 1;
  if (holdsList(value) && strength(inner, evidence === 2 ? 2 : 1) > 0) return true;
  if (evidence === 2) return false;
  return (
    strength(inner, 2) > 0 || strength(inner, 1) > 1 || (evidence === 0 && strength(inner, 0) > 1)
  );
}

function groupsInFields(value: Fields, isPassed: Passed, depth: number): Group[] {
  const tables = tablesIn(value);
  if (tables.length > 0) return tables.map(groupOf);
  const own = candidateIn(value);
  if (own === "other") return [];
  const isPaper = own !== null && own.depth === 0 && own.evidence === 2;
  if (isPaper && !holdsList(value)) return [{ papers: [own], others: [] }];
  const byId = namedById(value);
  if (byId.length > 0) return [groupOf(byId)];
  const inner = Object.entries(value).flatMap(([name, child]) =>
    isPassed(plainName(name), child) ? [] : groupsIn(child, isPassed, depth + 1),
  );
  return own === null || isHolder(own, value, inner) ? inner : [{ papers: [own], others: [] }];
}

function groupOf(members: readonly Fields[]): Group {
  const group: Group = { papers: [], others: [] };
  for (const member of members) {
    const read = candidateIn(member);
    if (read === null) group.others.push(member);
    else if (read !== "other") group.papers.push(read);
  }
  return group;
}

/** The groups of a list: what is a paper of its own, together, and what lies deeper. */
function groupsInList(list: readonly unknown[], isPassed: Passed, depth: number): Group[] {
  const together: Group = { papers: [], others: [] };
  const deeper: Group[] = [];
  for (const member of list) {
    const groups = groupsIn(member, isPassed, depth + 1);
    const [only] = groups;
    if (groups.length === 1 && only?.papers.length === 1) together.papers.push(...only.papers);
    else if (groups.length > 0) deeper.push(...groups);
    else if (isFields(member)) together.others.push(member);
  }
  return together.papers.length > 0 ? [together, ...deeper] : deeper;
}

function groupsIn(value: unknown, isPassed: Passed, depth = 0): Group[] {
  if (depth > MAX_DEPTH || typeof value !== "object" || value === null) return [];
  if (!Array.isArray(value)) return groupsInFields(value as Fields, isPassed, depth);
  const tables = tablesIn(value);
  return tables.length > 0 ? tables.map(groupOf) : groupsInList(value, isPassed, depth);
}

const likeness = ({ papers }: Group): number =>
  papers.reduce((sum, { found }) => sum + titleLikeness(found.title), 0) / papers.length;

const evident = (groups: readonly Group[]): readonly Group[] =>
  groups.filter((group) => strength([group], 1) > 0);

/**
 * Lists with evidence that they are of papers; where none has any, those that look like titles, or
 * that are all there is.
 */
function credible(groups: readonly Group[], isList: boolean): readonly Group[] {
  const sure = evident(groups);
  if (sure.length > 0) return sure;
  return isList ? groups : groups.filter((group) => likeness(group) >= LIKE_TITLES);
}

const isNever: Passed = (name) => names.NO_PAPERS.test(name);
const isBeside: Passed = (name, value) =>
  isNever(name, value) ||
  names.BESIDE.test(name) ||
  (names.CONTAINER.test(name) && !Array.isArray(value));

/**
 * The papers of a value of any shape: lists of records, a record alone, records by their ids, columns
 * and rows. What a paper names beside itself counts only where there is nothing else.
 */
export function recordsIn(value: unknown): Records {
  const own = credible(groupsIn(value, isBeside), Array.isArray(value));
  const groups = own.length > 0 ? own : evident(groupsIn(value, isNever));
  return {
    papers: groups.flatMap(({ papers }) => papers.map(({ found }) => found)),
    others: groups.flatMap(({ papers, others }) => (papers.length >= others.length ? others : [])),
  };
}
