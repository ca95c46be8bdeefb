import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isPerson } from "@/utils/sources/read/looks";
import { withoutPeople } from "@/utils/sources/read/people";

/** Number of people that a text names; NaN if it says anything else. */
function peopleOf(stretch: string): number {
  const parts = stretch
    .split(/\s*[,;]\s*(?:and\s+)?|\s+and\s+/)
    .map((part) => part.replace(/[\s.]+$/, ""));
  return parts.reduce((sum, part) => {
    if (part === "") return sum;
    return isPerson(part) ? sum + 1 : Number.NaN;
  }, 0);
}

const people = fc
  .array(fc.constantFrom("Ada Lovelace", "Charles Babbage", "Grace Hopper"), { maxLength: 4 })
  .map((names) => names.join(", "));
const title = fc.constantFrom(
  "Counting lamps in the dark",
  "On engines that weave leaves",
  "What is a loom for",
);

describe("a line without its people", () => {
  it("is its title when two or more people precede it", () => {
    fc.assert(
      fc.property(people, title, (names, rest) => {
        const line = `${names}. ${rest}`;
        expect(withoutPeople(line, false)).toBe(peopleOf(names) >= 2 ? rest : line);
      }),
    );
  });

  it("is its title when people follow it, even a single one if other lines name people", () => {
    fc.assert(
      fc.property(people, title, fc.boolean(), (names, rest, single) => {
        const line = names === "" ? rest : `${rest}, ${names}`;
        expect(withoutPeople(line, single)).toBe(peopleOf(names) >= (single ? 1 : 2) ? rest : line);
      }),
    );
  });

  it("takes linear time for a line of thousands of names and full stops", () => {
    const took = (times: number) => {
      const line = "A. Lovelace - counts, ".repeat(times);
      const started = process.cpuUsage();
      withoutPeople(line, true);
      const { user } = process.cpuUsage(started);
      return user / 1000;
    };
    took(1000);
    expect(took(20_000)).toBeLessThan(20 * took(5000) + 100);
  });
});
