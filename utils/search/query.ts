import { askedWords, otherSpellings, queryWords } from "@/utils/domain/search-words";

/** A parsed query: a paper must match everything in it. */
export interface Query {
  words: string[];
  /** Quoted: words that appear side by side. */
  phrases: string[][];
  filters: Filter[];
  /** Other spellings of some of the words. */
  spellings?: ReadonlyMap<string, string>;
  /** Whether the last word may be incomplete: the reader is still typing. */
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

/** Letters read of a query. Nobody types more; longer texts are pasted by mistake or come from a page. */
const LONGEST = 1000;

/** Parses what a reader typed; unknown filter names and unclosed quotes are plain text. */
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
      query.phrases.push(askedWords(phrase)); // may repeat a word
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
