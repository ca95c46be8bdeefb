import type { PaperId } from "@/utils/domain/paper-id";
import type { Block } from "@/utils/sources/tree/block";
import { addressesOf, idsOfLine } from "./evidence";
import type { Unit } from "./unit";

/** Of papers that stand beside each other, so many have an address. */
const MOST = 0.5;
/** Where those of a short list lead to no place of papers, so many of the others are papers. */
const NEARLY_ALL = 0.85;
/** Fewer are no list that could show what its entries are. */
const FEWEST = 3;
/** Without the units that nothing but their neighbours could tell to be papers, and do not. */
export function withEvidence(units: readonly Unit[]): Unit[] {
  const counts = new Map<Block, { shown: number; all: number }>();
  for (const { parent, evidence } of units) {
    const count = counts.get(parent) ?? { shown: 0, all: 0 };
    counts.set(parent, { shown: count.shown + Number(evidence !== "none"), all: count.all + 1 });
  }
  const shownAnywhere = units.filter(({ evidence }) => evidence !== "none").length;
  const isListOfPapers = ({ parent, lines }: Unit) => {
    const { shown, all } = counts.get(parent) ?? { shown: 0, all: 1 };
    if (all >= FEWEST) return shown >= MOST * all;
    const isLedAway = shown === 0 && addressesOf(lines).length > 0;
    return units.length > 1 && shownAnywhere >= (isLedAway ? NEARLY_ALL : MOST) * units.length;
  };
  return units.filter((unit) => unit.evidence === "sure" || isListOfPapers(unit));
}

/** Of the sections with headings alike, so many are papers where they are a list of them. */
const LEAST = 0.15;

/** Without sections that are no papers as nearly all of their kind are none. */
export function withoutOddSections(
  units: readonly Unit[],
  sections: ReadonlyMap<string, number>,
): Unit[] {
  const counts = new Map<string, number>();
  for (const { shape } of units) counts.set(shape, (counts.get(shape) ?? 0) + 1);
  return units.filter(({ shape }) => {
    const all = sections.get(shape) ?? 0;
    return all < FEWEST || (counts.get(shape) ?? 0) >= LEAST * all;
  });
}

/** Of the units of a page, so many have a title that the page marks. */
const MARKED = 0.5;

/** Without units that nothing but links shows to be papers, where a page marks the titles of its papers. */
export function withMarks(units: readonly Unit[]): readonly Unit[] {
  const marked = units.filter(({ places }) => places.marked !== undefined).length;
  if (marked < FEWEST || marked < MARKED * units.length) return units;
  return units.filter(
    ({ places, lines }) =>
      places.marked !== undefined || lines.some((line) => idsOfLine(line).length > 0),
  );
}

const longest = ({ places }: Unit) =>
  Math.max(0, ...Object.values(places).map((title) => (title ?? "").split(" ").length));

/** Units that follow each other and name the same paper as one: the fuller title counts. */
export function merged(units: readonly Unit[]): Unit[] {
  const whole: Unit[] = [];
  let known = new Set<PaperId>();
  for (const unit of units) {
    const last = whole.at(-1);
    const ids = unit.lines.flatMap(idsOfLine);
    if (
      last !== undefined &&
      unit.lines
        .slice(0, 1)
        .flatMap(idsOfLine)
        .some((id) => known.has(id))
    ) {
      if (longest(unit) > longest(last)) last.places = unit.places;
      last.lines.push(...unit.lines);
    } else {
      whole.push(unit);
      known = new Set();
    }
    for (const id of ids) known.add(id);
  }
  return whole;
}
