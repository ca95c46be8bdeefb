import type { Digest } from "@/utils/domain/paper";
import type { TableChoices, TableRead } from "@/utils/domain/table-columns";
import { boundedSpace, boundedText } from "./read/bounded-text";
import { isOfShortLines } from "./read/short-lines";

/** Where a list names a paper, and what shows that it is one. */
export interface PaperReason {
  /** "link", "heading", "column", …: see `find/places.ts`. */
  place: string;
  /** See `Unit.evidence` in `find/unit.ts`. */
  evidence: "sure" | "list" | "none";
}

/** A digest, and of lists how they were read. */
export interface ReadDigest extends Digest {
  /** One for each paper, in their order. */
  reasons?: readonly PaperReason[];
  /** Lines that belong to no paper, the first of them. */
  left?: readonly string[];
  /** Tables whose columns the reader may choose, the first of them. */
  tables?: readonly TableRead[];
}

/** A digest format: pure, told apart by content. */
export interface Source {
  id: string;
  name: string;
  /** Whether a text is in this format, by its looks alone. */
  recognises: (text: string) => boolean;
  /** Never throws; what cannot be read stands in `skipped` with a reason. */
  parse: (text: string, choices?: TableChoices) => ReadDigest;
}

/**
 * How a format is written: "data" whose strings are taken as they stand, "markup" that may be one long
 * line, "lines" of text; "rows" of a table and "loose" lines, whose readers take their time for each.
 */
type Writing = "data" | "markup" | "lines" | "rows" | "loose";

const BOUNDED: Record<Writing, (text: string) => string> = {
  data: (text) => text,
  markup: boundedSpace,
  lines: boundedText,
  rows: boundedSpace,
  loose: boundedText,
};

const isRefused = (writing: Writing, text: string) =>
  (writing === "rows" || writing === "loose") && isOfShortLines(text);

const tooShort = (name: string, text: string): Digest => ({
  name,
  date: null,
  papers: [],
  skipped: [
    {
      why: "This text is short lines without end: it is damaged, or no list of papers. Fetch or copy it again",
      text: text.slice(0, 200),
    },
  ],
});

const unread = (name: string, text: string): Digest => ({
  name,
  date: null,
  papers: [],
  skipped: [
    {
      why: `This file cannot be read as ${name}: it is damaged, or made to stop its readers. Fetch or export it again`,
      text: text.slice(0, 200),
    },
  ],
});

/**
 * The way of every text into a format: bounded before any expression reads it, and whatever a parser
 * throws told as a reason.
 */
export function sourceOf(writing: Writing, { id, name, recognises, parse }: Source): Source {
  return {
    id,
    name,
    recognises: (text) => !isRefused(writing, text) && recognises(text),
    parse(text, choices) {
      if (isRefused(writing, text)) return tooShort(name, text);
      try {
        return parse(BOUNDED[writing](text), choices);
      } catch {
        return unread(name, text);
      }
    },
  };
}
