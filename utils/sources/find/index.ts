import type { PaperId } from "@/utils/domain/paper-id";
import type { Found } from "@/utils/sources/read/gathered";
import type { Block } from "@/utils/sources/tree/block";
import { abstractOf } from "./abstract";
import { addressesOf, idsOfLine, isProse } from "./evidence";
import { Finder } from "./finder";
import { Labels } from "./labels-of-file";
import { likenessOf, PLACES, type Place, placesOf } from "./places";
import type { Unit } from "./unit";

/** Of papers that stand beside each other, so many have an address. */
const MOST = 0.5;
/** Fewer are no list that could show what its entries are. */
const FEWEST = 3;
/** Units that are looked at to tell whether their lines name people. */
const LOOKED_AT = 400;

const NAMING = new Set<Place>(["label", "column", "heading", "dashed", "link"]);
/** A short title is as good as a long one where something says that it is one. */
const worthOf = (place: Place, title: string): number => {
  const likeness = likenessOf(title);
  return NAMING.has(place) && likeness >= 0.3 ? 1 : likeness;
};
/** Where so many titles have a name and a dash before them, that is how the list writes them. */
const NEARLY_ALL = 0.8;

/** Places by how well they name the units of a shape, the best first. */
function placesByWorth(units: readonly Unit[]): Place[] {
  const worth = new Map(
    PLACES.map((place) => {
      const titles = units.flatMap(({ places }) => places[place] ?? []);
      const sum = titles.reduce((total, title) => total + worthOf(place, title), 0);
      if (place === "dashed" && titles.length < NEARLY_ALL * units.length) return [place, 0];
      return [place, sum * (new Set(titles).size / Math.max(1, titles.length))];
    }),
  );
  return PLACES.toSorted((a, b) => (worth.get(b) ?? 0) - (worth.get(a) ?? 0));
}

/** Without the units that nothing but their neighbours could tell to be papers, and do not. */
function withEvidence(units: readonly Unit[]): Unit[] {
  const counts = new Map<Block, { shown: number; all: number }>();
  for (const { parent, evidence } of units) {
    const count = counts.get(parent) ?? { shown: 0, all: 0 };
    counts.set(parent, { shown: count.shown + Number(evidence !== "none"), all: count.all + 1 });
  }
  const shownAnywhere = units.filter(({ evidence }) => evidence !== "none").length;
  const isListOfPapers = (parent: Block) => {
    const { shown, all } = counts.get(parent) ?? { shown: 0, all: 1 };
    return all >= FEWEST
      ? shown >= MOST * all
      : units.length > 1 && shownAnywhere >= MOST * units.length;
  };
  return units.filter(({ evidence, parent }) => evidence === "sure" || isListOfPapers(parent));
}

const longest = ({ places }: Unit) =>
  Math.max(0, ...Object.values(places).map((title) => (title ?? "").split(" ").length));

/** Units that follow each other and name the same paper as one: the fuller title counts. */
function merged(units: readonly Unit[]): Unit[] {
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

/** "Title: x" stands in code and letters, too. */
const ODD = 0.3;
/** Of the sections with headings alike, so many are papers where they are a list of them. */
const LEAST = 0.15;

/** Without sections that are no papers as nearly all of their kind are none. */
function withoutOddSections(units: readonly Unit[], sections: ReadonlyMap<string, number>): Unit[] {
  const counts = new Map<string, number>();
  for (const { shape } of units) counts.set(shape, (counts.get(shape) ?? 0) + 1);
  return units.filter(({ shape }) => {
    const all = sections.get(shape) ?? 0;
    return all < FEWEST || (counts.get(shape) ?? 0) >= LEAST * all;
  });
}

function foundOf(unit: Unit, order: readonly Place[]): Found | null {
  const title =
    order.map((place) => unit.places[place]).find((one) => likenessOf(one) > 0.2) ??
    order.flatMap((place) => unit.places[place] ?? [])[0];
  if (title === undefined) return null;
  const abstract = abstractOf(unit, title);
  if (abstract === "" && title === unit.places.label && likenessOf(title) <= ODD) return null;
  const lines = unit.lines.filter((line, at) => at === 0 || !isProse(line));
  const date = unit.cells?.date;
  return {
    title,
    abstract,
    ids: lines.flatMap(idsOfLine),
    links: addressesOf(unit.lines),
    ...(date && { date }),
  };
}

/** The papers that a tree lists, in order. */
export function papersIn(root: Block): Found[] {
  const labels = new Labels(root);
  const units = merged(withEvidence(unitsOf(root, labels)));
  const shapes = new Map<string, Unit[]>();
  for (const unit of units) {
    const alike = shapes.get(unit.shape) ?? [];
    alike.push(unit);
    shapes.set(unit.shape, alike);
  }
  const orders = new Map([...shapes].map(([shape, all]) => [shape, placesByWorth(all)]));
  return units.flatMap((unit) => foundOf(unit, orders.get(unit.shape) ?? PLACES) ?? []);
}

/** Read twice where most lines name people beside their titles: then one person alone counts, too. */
function unitsOf(root: Block, labels: Labels): Unit[] {
  const finder = new Finder(labels, false);
  const units = finder.read(root);
  const looked = units.slice(0, LOOKED_AT);
  const changed = looked.filter(
    ({ lines: [line] }) =>
      line && placesOf(line, labels, false).lead !== placesOf(line, labels, null).lead,
  );
  const best = changed.length * 2 > looked.length ? new Finder(labels, true).read(root) : units;
  return withoutOddSections(best, finder.sections);
}
