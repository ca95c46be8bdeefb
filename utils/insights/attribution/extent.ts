import { groupOf, isModel, isNameLike, isVerbal } from "@/utils/insights/words/classes";
import { priorFor, wordKey } from "@/utils/insights/words/priors";
import type { Head } from "./heads";
import type { TextView } from "./text-view";

/** Where a metric's name may begin, with what speaks for it. */
export interface Extent {
  first: number;
  signs: string[];
}

/** What speaks for a name from the token `first` to the head. */
function extentSigns(first: number, head: Head, { tokens, known, text }: TextView): string[] {
  const [opening, last, before] = [tokens[first], tokens[head.at], tokens[first - 1]];
  if (opening === undefined || last === undefined) return [];
  const words = head.at - first + 1;
  const isRun = first === head.first;
  const metric = known.get(head.at);
  const lexicon =
    metric === undefined
      ? "unknown"
      : metric.start === opening.start
        ? "known"
        : metric.start < opening.start
          ? "within known"
          : "beyond known";
  const open = wordKey(opening.word).toLowerCase();
  const left = isRun ? "run" : `left ${before?.kind ?? ""}`;
  return [
    `words ${words}`,
    `words ${words} ${last.kind}`,
    left,
    isRun ? "run" : `left group ${groupOf(before?.kind ?? "")}`,
    `opens ${opening.kind}`,
    `opens group ${groupOf(opening.kind)}`,
    `opens ${open}`,
    `opens ${opening.kind}, ${left}`,
    isRun ? "run" : `left word ${wordKey(before?.word ?? "").toLowerCase()}`,
    lexicon,
    `${lexicon} words ${words}`,
    `opens metric ${priorFor(opening.word).metric}`,
    isNameLike(opening.word) ? `opens name ${text[opening.start - 1] === " "}` : "opens plain",
    `head ${last.kind} opens ${opening.kind}`,
  ];
}

/** Every beginning of a name that ends with a head: none opens with a verb or a model. */
export function extentsOf(head: Head, view: TextView): Extent[] {
  const extents: Extent[] = [];
  for (let first = head.at; first >= head.first; first--) {
    const kind = view.tokens[first]?.kind ?? "";
    if (first < head.at && (isVerbal(kind) || isModel(kind))) continue;
    extents.push({ first, signs: extentSigns(first, head, view) });
  }
  return extents;
}
