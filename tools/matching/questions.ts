import { titleKey } from "@/utils/domain/title-key";
import { ABSENT, OTHER, SAME, type Variant } from "./variants";

/** Number of titles that each kind of change is tried on. */
const SAMPLE = 1000;

/** Titles to look up, with the title of the paper that each should find; null if none. */
export interface Question {
  name: string;
  asked: string[];
  wanted: (string | null)[];
}

/** Titles of one paper as written on several sites; the library holds the first. */
export interface Variants {
  titles: string[];
  /** How they differ. */
  kind: string;
}

const ofNobody = (name: string, asked: string[]): Question => ({
  name,
  asked,
  wanted: asked.map(() => null),
});

const changedBy = (ways: Record<string, Variant>, titles: string[], next: () => number) =>
  Object.entries(ways).map(
    ([name, change]) => [name, titles.map((title) => change(title, next))] as const,
  );

/** Questions from changed titles: `held` by a library of `known` titles, and `others` that it may lack. */
export function changes(
  held: string[],
  others: string[],
  known: string[],
  next: () => number,
): Question[] {
  const keys = new Set(known.map(titleKey));
  const isNew = (title: string) => !keys.has(titleKey(title));
  const sample = Array.from({ length: SAMPLE }, () => held[Math.floor(next() * held.length)] ?? "");
  return [
    ...changedBy(SAME, sample, next).map(([name, asked]) => ({ name, asked, wanted: sample })),
    ...changedBy(OTHER, held, next).map(([name, asked]) =>
      ofNobody(`near miss: ${name}`, asked.filter(isNew)),
    ),
    ...changedBy(ABSENT, others.filter(isNew), next).map(([name, asked]) => ofNobody(name, asked)),
  ];
}

/** Questions for the other titles of each paper, by kind of difference. */
export function realVariants(variants: Variants[]): Question[] {
  return Object.entries(Object.groupBy(variants, ({ kind }) => kind)).map(([kind, some = []]) => {
    const pairs = some.flatMap(({ titles: [first = "", ...others] }) =>
      others.map((other) => ({ first, other })),
    );
    const asked = pairs.map(({ other }) => other);
    return { name: `variants: ${kind}`, asked, wanted: pairs.map(({ first }) => first) };
  });
}
