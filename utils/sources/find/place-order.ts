import { likenessOf, LONG, PLACES, type Place, wordsIn } from "./places";
import type { Unit } from "./unit";

/** Places that something marks as a title's. */
const MARKED = new Set<Place>(["label", "marked", "column", "behind", "heading", "dashed", "link"]);
/** Likeness of a title of one word. */
const ODD = 0.3;
/** A link to a paper that is named at length is its title wherever it stands, even where some links say no more than "PDF". */
const SURE = 1.5;

/** A short title is as good as a long one where something says that it is one. */
const worthOf = (place: Place, title: string): number => {
  const likeness = likenessOf(title);
  if (place === "link" && likeness === 1 && wordsIn(title) >= LONG) return SURE;
  return MARKED.has(place) && likeness >= ODD ? 1 : likeness;
};
/** Where so many titles have a name and a dash before them, that is how the list writes them. */
const NEARLY_ALL = 0.8;

/** Places by how well they name the units of a shape, the best first. */
export function placesByWorth(units: readonly Unit[]): Place[] {
  const told = new Map(PLACES.map((place) => [place, { count: 0, sum: 0, titles: new Set() }]));
  for (const { places } of units)
    for (const [place, one] of told) {
      const title = places[place];
      if (title === undefined) continue;
      one.count++;
      one.sum += worthOf(place, title);
      one.titles.add(title);
    }
  const worth = (place: Place): number => {
    const { count, sum, titles } = told.get(place) ?? { count: 0, sum: 0, titles: new Set() };
    const isSeldom = place === "dashed" && count < NEARLY_ALL * units.length;
    return isSeldom ? 0 : sum * (titles.size / Math.max(1, count));
  };
  return PLACES.toSorted((a, b) => worth(b) - worth(a));
}
