import { Gathered, type Found } from "@/utils/sources/read/gathered";
import type { Block } from "@/utils/sources/tree/block";
import { abstractOf } from "./abstract";
import { addressesOf, idsOfLine, isProse } from "./evidence";
import { Finder } from "./finder";
import { Labels } from "./labels-of-file";
import { placesByWorth } from "./place-order";
import { likenessOf, PLACES, type Place, placesOf } from "./places";
import { merged, withEvidence, withoutOddSections } from "./settled-units";
import type { Unit } from "./unit";

/** Units that are looked at to tell whether their lines name people. */
const LOOKED_AT = 400;
/** "Title: x" stands in code and letters, too. */
const ODD = 0.3;

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
export function listedIn(root: Block): Gathered {
  const gathered = new Gathered();
  for (const found of papersIn(root)) gathered.add(found);
  return gathered;
}

function papersIn(root: Block): Found[] {
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
