import { shownText } from "./shown-text";

/** Who wrote a paper, as one source names them. */
export interface Authorship {
  /** In their order, "Given Family"; the first `MOST_AUTHORS` of them. */
  authors?: string[];
  /** There are others, whom the source does not name, or who were too many to keep. */
  moreAuthors?: true;
}

/** So many authors of a paper are kept, the first. */
export const MOST_AUTHORS = 100;
/** Characters; longer than the names of people, or of those who sign together. */
export const MAX_NAME = 100;
/** Names that are looked at, so that a file of refused ones holds nothing up. */
const LOOKED_AT = 1000;

/** The authors in what a file says of them, in order; what cannot be a name is left out. */
export function authorshipIn(given: { authors?: unknown; moreAuthors?: unknown }): Authorship {
  const list: unknown[] = Array.isArray(given.authors) ? given.authors.slice(0, LOOKED_AT) : [];
  const names = list.flatMap((name) => shownText(name, MAX_NAME) ?? []);
  if (names.length === 0) return {};
  const isCut = given.moreAuthors === true || names.length > MOST_AUTHORS;
  return { authors: names.slice(0, MOST_AUTHORS), ...(isCut && { moreAuthors: true }) };
}

/** What decides between two, the first first: more authors, fuller names, that there are others. */
const worthOf = ({ authors = [], moreAuthors }: Authorship): number[] => [
  authors.length,
  authors.join("").length,
  Number(moreAuthors === true),
];

const textOf = ({ authors = [] }: Authorship) => authors.join("\n");

/** The fuller of two lists, never a mixture; of those that say as much the order of letters decides. */
export function fullerAuthorship(a: Authorship, b: Authorship): Authorship {
  const [of, than] = [worthOf(a), worthOf(b)];
  const differs = of.findIndex((one, at) => one !== than[at]);
  if (differs < 0) return textOf(a) <= textOf(b) ? a : b;
  return (of[differs] ?? 0) > (than[differs] ?? 0) ? a : b;
}
