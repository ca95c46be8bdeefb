import { shownText } from "./shown-text";

/** The authors of a paper, as one source names them. */
export interface Authorship {
  /** In the source's order, "Given Family"; the first `MOST_AUTHORS` of them. */
  authors?: string[];
  /** There are more authors, which the source does not name or which exceed the limit. */
  moreAuthors?: true;
}

/** Maximum number of authors kept per paper, the first ones. */
export const MOST_AUTHORS = 100;
/** Characters; longer than the names of people and of groups that sign together. */
export const MAX_NAME = 100;
/** Maximum number of names examined, so that a file full of invalid names delays nothing. */
const LOOKED_AT = 1000;

/** The authors in the fields of a file, in order; what cannot be a name is left out. */
export function authorshipIn(given: { authors?: unknown; moreAuthors?: unknown }): Authorship {
  const list: unknown[] = Array.isArray(given.authors) ? given.authors.slice(0, LOOKED_AT) : [];
  const names = list.flatMap((name) => shownText(name, MAX_NAME) ?? []);
  if (names.length === 0) return {};
  const isCut = given.moreAuthors === true || names.length > MOST_AUTHORS;
  return { authors: names.slice(0, MOST_AUTHORS), ...(isCut && { moreAuthors: true }) };
}

/** Order of preference: more authors, longer names, a note that there are more. */
const worthOf = ({ authors = [], moreAuthors }: Authorship): number[] => [
  authors.length,
  authors.join("").length,
  Number(moreAuthors === true),
];

const textOf = ({ authors = [] }: Authorship) => authors.join("\n");

/** The fuller of two lists, never a mixture; ties are broken by alphabetical order. */
export function fullerAuthorship(a: Authorship, b: Authorship): Authorship {
  const [of, than] = [worthOf(a), worthOf(b)];
  const differs = of.findIndex((one, at) => one !== than[at]);
  if (differs < 0) return textOf(a) <= textOf(b) ? a : b;
  return (of[differs] ?? 0) > (than[differs] ?? 0) ? a : b;
}
