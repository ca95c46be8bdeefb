import type { Weights } from "@/utils/insights/linear";
import { placeOf, signIndexOf, type SignIndex } from "./sign-index";
import type { Telling } from "./tell";

interface Table {
  index: SignIndex;
  weights: Float64Array;
}

const tables = new WeakMap<Weights, Table>();

function tableOf(weights: Weights): Table {
  const known = tables.get(weights);
  if (known !== undefined) return known;
  const table = {
    index: signIndexOf(Object.keys(weights)),
    weights: Float64Array.from(Object.values(weights)),
  };
  tables.set(weights, table);
  return table;
}

/** The sum of the weights of all emitted signs. A sign without a learned weight adds nothing. */
export function totalOf(tellAll: Telling, weights: Weights): number {
  const table = tableOf(weights);
  let sum = 0;
  tellAll((first, second, third, fourth, fifth, sixth) => {
    const place = placeOf(table.index, first, second, third, fourth, fifth, sixth);
    if (place >= 0) sum += table.weights[place] ?? 0;
  });
  return sum;
}
