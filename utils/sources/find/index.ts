import type { TableChoices } from "@/utils/domain/table-columns";
import { Gathered, type Found } from "@/utils/sources/read/gathered";
import { Tables } from "@/utils/sources/read/tables";
import { venueName } from "@/utils/sources/read/venue";
import type { PaperReason } from "@/utils/sources/source";
import type { Block } from "@/utils/sources/tree/block";
import { abstractOf } from "./abstract";
import { addressesOf, idsOfLine, isProse } from "./evidence";
import { Finder } from "./finder";
import { Labels } from "./labels-of-file";
import type { Line } from "./line";
import { peopleOf } from "./people-of";
import { placesByWorth } from "./place-order";
import { likenessOf, PLACES, type Place, placesOf } from "./places";
import { merged, withEvidence, withoutOddSections } from "./settled-units";
import type { Reading, Unit } from "./unit";

/** Units that are looked at to tell whether their lines name people. */
const LOOKED_AT = 400;
/** "Title: x" stands in code and letters, too. */
const ODD = 0.3;

const placeOf = ({ places }: Unit, order: readonly Place[]): Place | undefined =>
  order.find((place) => likenessOf(places[place]) > 0.2) ??
  order.find((place) => places[place] !== undefined);

interface Told {
  found: Found;
  reason: PaperReason;
}

function toldOf(unit: Unit, order: readonly Place[]): Told | null {
  const place = placeOf(unit, order);
  const title = place && unit.places[place];
  if (place === undefined || title === undefined) return null;
  const abstract = abstractOf(unit, title);
  if (abstract === "" && place === "label" && likenessOf(title) <= ODD) return null;
  const lines = unit.lines.filter((line, at) => at === 0 || !isProse(line));
  const { date, venue } = unit.cells ?? {};
  const found = {
    title,
    abstract,
    ids: lines.flatMap(idsOfLine),
    links: addressesOf(unit.lines),
    ...(date && { date }),
    authors: peopleOf(unit, title),
    venue: venue ? venueName(venue) : undefined,
  };
  return { found, reason: { place, evidence: unit.evidence } };
}

/**
 * The papers that a tree lists, in order, and the lines that belong to none of them; in tables by the
 * columns that were chosen.
 */
export function listedIn(root: Block, choices?: TableChoices): Gathered {
  const gathered = new Gathered();
  const tables = new Tables(choices);
  const { units, loose } = unitsOf(root, new Labels(root), tables);
  const kept = merged(withEvidence(units));
  const orders = ordersOf(kept);
  for (const unit of kept) {
    const told = toldOf(unit, orders.get(unit.shape) ?? PLACES);
    if (told) gathered.add(told.found, told.reason);
  }
  for (const { text } of [...loose, ...linesBeside(units, kept)]) gathered.leave(text);
  gathered.tables = tables.read;
  return gathered;
}

/** The best order of places for the units of each shape. */
function ordersOf(units: readonly Unit[]): Map<string, readonly Place[]> {
  const shapes = Map.groupBy(units, ({ shape }) => shape);
  return new Map([...shapes].map(([shape, alike]) => [shape, placesByWorth(alike)]));
}

/** The lines of units of which none is left in others. */
function linesBeside(units: readonly Unit[], kept: readonly Unit[]): Line[] {
  const known = new Set(kept.flatMap(({ lines }) => lines));
  return units.flatMap(({ lines }) => lines).filter((line) => !known.has(line));
}

/** Read twice where most lines name people beside their titles: then one person alone counts, too. */
function unitsOf(root: Block, labels: Labels, tables: Tables): Reading {
  const finder = new Finder(labels, false, tables);
  const reading = finder.read(root);
  const looked = reading.units.slice(0, LOOKED_AT);
  const changed = looked.filter(
    ({ lines: [line] }) =>
      line && placesOf(line, labels, false).lead !== placesOf(line, labels, null).lead,
  );
  const hasPeople = changed.length * 2 > looked.length;
  const used = hasPeople ? new Finder(labels, true, tables) : finder;
  const best = hasPeople ? used.read(root) : reading;
  const units = withoutOddSections(best.units, finder.sections);
  const kept = new Set(units);
  const odd = best.units.filter((unit) => !kept.has(unit)).flatMap(({ lines }) => lines);
  return { units, loose: [...used.left, ...best.loose, ...odd] };
}
