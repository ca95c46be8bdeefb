import { askedWords, otherSpellings, queryWords } from "@/utils/domain/search-words";

/** A query as read: everything in it must hold for a paper. */
export interface Query {
  words: string[];
  /** In quotes: words that stand side by side. */
  phrases: string[][];
  filters: Filter[];
  /** Other ways to write some of the words. */
  spellings?: ReadonlyMap<string, string>;
  /** Whether the last word may go on: the reader is still typing. */
  isOpen: boolean;
}

/** `theme:peft-lora`, `has:code`, `metric:FID`, `dataset:imagenet`, `since:2025-01`. */
export interface Filter {
  name: FilterName;
  value: string;
}

const FILTER_NAMES = ["theme", "has", "metric", "dataset", "since"] as const;
export type FilterName = (typeof FILTER_NAMES)[number];

const TOKEN = new RegExp(
  String.raw`\b(?<name>${FILTER_NAMES.join("|")}):(?:"(?<quoted>[^"]*)"?|(?<bare>\S+))|"(?<phrase>[^"]*)"?|(?<word>[^\s"]+)`,
  "giu",
);

/** Longer than anybody types; what is comes from a page or by mistake. */
const LONGEST = 1000;

/** Reads what a reader typed; a name that no filter has, or an unclosed quote, is plain text. */
export function readQuery(text: string): Query {
  const query: Query = { words: [], phrases: [], filters: [], isOpen: false };
  for (const { groups = {} } of text.slice(0, LONGEST).matchAll(TOKEN)) {
    const { name, quoted, bare, phrase, word } = groups;
    query.isOpen = word !== undefined;
    if (name !== undefined) {
      query.filters.push({ name: name.toLowerCase() as FilterName, value: quoted ?? bare ?? "" });
    } else if (phrase === undefined) {
      query.words.push(...queryWords(word ?? ""));
    } else if (queryWords(phrase).length > 0) {
      query.phrases.push(askedWords(phrase)); // it may say a word twice
    }
  }
  const spellings = otherSpellings(text.slice(0, LONGEST));
  return {
    ...query,
    words: [...new Set(query.words)],
    ...(spellings.size > 0 && { spellings }),
    isOpen: query.isOpen && !/\s$/.test(text),
  };
}
