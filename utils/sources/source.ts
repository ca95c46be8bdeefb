import type { Digest } from "@/utils/domain/paper";
import { boundedSpace, boundedText } from "./read/bounded-text";

/** A digest format: pure, told apart by content. */
export interface Source {
  id: string;
  name: string;
  /** Whether a text is in this format, by its looks alone. */
  recognises: (text: string) => boolean;
  /** Never throws; what cannot be read stands in `skipped` with a reason. */
  parse: (text: string) => Digest;
}

/**
 * How a format is written: "data" whose strings are taken as they stand, "markup" that may be one long
 * line, or "lines" of text.
 */
type Writing = "data" | "markup" | "lines";

const BOUNDED: Record<Writing, (text: string) => string> = {
  data: (text) => text,
  markup: boundedSpace,
  lines: boundedText,
};

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
    recognises,
    parse(text) {
      try {
        return parse(BOUNDED[writing](text));
      } catch {
        return unread(name, text);
      }
    },
  };
}
