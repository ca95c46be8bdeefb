import { yearIn } from "@/utils/domain/appearance";
import { countIn } from "@/utils/domain/paper-facts";
import { authorsOf } from "./authors";
import { dateText } from "./dates";
import { textOf } from "./fields";
import type { Found } from "./gathered";
import * as names from "./names";
import { organisationOf, venueOf } from "./venue";

/** Fields of a record, or of an object in it, by their plain names. */
type Layer = ReadonlyMap<string, unknown>;

const dateIn = (fields: Layer): string =>
  names.DATE.map((name) => dateText(fields.get(name))).find((text) => text.trim() !== "") ?? "";

/** A count among the fields of these names; nothing where there is none. */
const countOf = (all: readonly Layer[], wanted: readonly string[]): number | undefined =>
  all
    .flatMap((fields) => wanted.map((one) => countIn(fields.get(one))))
    .find((one) => one !== null) ?? undefined;

const yearOf = (all: readonly Layer[]): number | undefined =>
  all
    .flatMap((fields) => names.YEAR.map((name) => yearIn(textOf(fields.get(name)))))
    .findLast((one) => one !== null) ?? undefined;

/**
 * What a record says of a paper beside its text, the record first among its layers. Dates, people and
 * venues are those of the paper itself, not of the list that holds it.
 */
export function recordFacts(all: readonly Layer[], title: string): Partial<Found> {
  const date = all.map(dateIn).findLast(Boolean);
  const [stars, upvotes] = [countOf(all, names.STARS), countOf(all, names.UPVOTES)];
  const authors = all.map(authorsOf).findLast(({ length }) => length > 0);
  const venue = all.map(venueOf).findLast((one) => one !== undefined && one !== title);
  const year = yearOf(all);
  const organisation = all.map(organisationOf).findLast((one) => one !== undefined);
  return {
    ...(date !== undefined && { date }),
    ...(stars !== undefined && { stars }),
    ...(upvotes !== undefined && { upvotes }),
    ...(authors && { authors }),
    ...(venue !== undefined && { venue }),
    ...(year !== undefined && { year }),
    ...(organisation !== undefined && { organisation }),
  };
}
