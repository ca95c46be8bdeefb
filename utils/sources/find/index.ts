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
import { likenessOf, LONG, wordsIn, type Place, placesOf } from "./places";
import { withoutShared } from "./shared-parts";
import { merged, withEvidence, withMarks, withoutOddSections } from "./settled-units";
import type { Unit } from "./unit";

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
  const { units, loose, tables } = unitsOf(root, new Labels(root), choices);
  const kept = merged(withMarks(withEvidence(units)));
  for (const told of toldOfAll(kept)) gathered.add(told.found, told.reason);
  for (const { text } of [...loose, ...linesBeside(units, kept)]) gathered.leave(text);
  gathered.tables = tables.read;
  return gathered;
}

/** Fewer are no list that could show where its titles stand. */
const FEWEST = 3;
/** Where titles are links, it says little whether they lead to places of papers. */
const LINKS: readonly Place[] = ["link", "named"];

/** Whether nothing shows that a unit is a paper, and its title is short, or not where the others have theirs. */
function isOdd(
  { evidence, lines }: Unit,
  { found, reason }: Told,
  [usual]: readonly Place[],
  alike: number,
): boolean {
  if (evidence !== "none" || addressesOf(lines).length === 0) return false;
  if (wordsIn(found.title) < LONG - 1 && !/[\u3040-\u9FFF\uAC00-\uD7AF]{4}/u.test(found.title))
    return true;
  const isUsual =
    reason.place === usual || LINKS.every((place) => [reason.place, usual].includes(place));
  return alike >= FEWEST && usual !== undefined && LINKS.includes(usual) && !isUsual;
}

/** What is told of units, in order: those alike have their titles in the same place, and the same beside them. */
function toldOfAll(units: readonly Unit[]): Told[] {
  const told = new Map<Unit, Told>();
  for (const alike of Map.groupBy(units, ({ shape }) => shape).values()) {
    const order = placesByWorth(alike);
    const all = alike.flatMap((unit) => {
      const one = toldOf(unit, order);
      return one === null || isOdd(unit, one, order, alike.length) ? [] : [{ unit, ...one }];
    });
    const titles = withoutShared(all.map(({ found }) => found.title));
    all.forEach(({ unit, found, reason }, at) =>
      told.set(unit, { found: { ...found, title: titles[at] ?? found.title }, reason }),
    );
  }
  return units.flatMap((unit) => told.get(unit) ?? []);
}

/** The lines of units of which none is left in others. */
function linesBeside(units: readonly Unit[], kept: readonly Unit[]): Line[] {
  const known = new Set(kept.flatMap(({ lines }) => lines));
  return units.flatMap(({ lines }) => lines).filter((line) => !known.has(line));
}

/** Whether most of the first lines name people beside their titles. */
function nameMostPeople(units: readonly Unit[], labels: Labels): boolean {
  const looked = units.slice(0, LOOKED_AT);
  const changed = looked.filter(
    ({ lines: [line] }) =>
      line && placesOf(line, labels, false).lead !== placesOf(line, labels, null).lead,
  );
  return changed.length * 2 > looked.length;
}

/** Where most lines name people beside their titles, one person alone counts, too: its beginning tells. */
function unitsOf(root: Block, labels: Labels, choices?: TableChoices) {
  const start = new Finder(labels, false, new Tables(choices), LOOKED_AT);
  const beginning = start.read(root);
  const hasPeople = nameMostPeople(beginning.units, labels);
  const isWhole = !hasPeople && !start.isCut;
  const finder = isWhole ? start : new Finder(labels, hasPeople, new Tables(choices));
  const reading = isWhole ? beginning : finder.read(root);
  const units = withoutOddSections(reading.units, finder.sections);
  const kept = new Set(units);
  const odd = reading.units.filter((unit) => !kept.has(unit)).flatMap(({ lines }) => lines);
  return { units, loose: [...finder.left, ...reading.loose, ...odd], tables: finder.tables };
}
