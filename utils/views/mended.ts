import type { Span } from "@/utils/domain/insights";
import type { Paper } from "@/utils/domain/paper";
import type { MarkedText } from "@/utils/domain/views";
import { repair } from "@/utils/insights/repair";

/** A title in plain text ("$256\times256$" becomes 256×256). */
export const mendedTitle = (paper: Paper): string => repair(paper.title).text;

/** A repaired part of a damaged text with a mark in it; both spans are offsets into `text`. */
export function mendedMark(text: string, stretch: Span, mark: Span): MarkedText {
  const mended = repair(text);
  const at = (offset: number) => mended.toRepaired(offset);
  return {
    before: mended.text.slice(at(stretch.start), at(mark.start)).trimStart(),
    mark: mended.text.slice(at(mark.start), at(mark.end)),
    after: mended.text.slice(at(mark.end), at(stretch.end)).trimEnd(),
  };
}
