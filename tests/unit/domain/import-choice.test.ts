import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  EntryNames,
  type FileChoice,
  type ImportRule,
  isMended,
  isTaken,
  WHOLE_FILE,
  withDecided,
} from "@/utils/domain/import-choice";

const namesOf = (...titles: string[]) => {
  const names = new EntryNames();
  return titles.map((title) => names.next(title));
};
const entry = (name: string, hasId = false, hasAbstract = false) => ({ name, hasId, hasAbstract });
const choice = (rule: ImportRule): FileChoice => ({ ...WHOLE_FILE, rule });

describe("the names of a file's papers", () => {
  it("are the same for every spelling of a title, and not for two papers", () => {
    expect(namesOf("A $\\omega$ Paper")).toEqual(namesOf("A ω paper"));
    expect(new Set(namesOf("One", "one", "ONE!", "Two", "…", "?")).size).toBe(6);
  });

  it("do not change when another paper is inserted before", () => {
    const titles = ["One", "Two", "One"];
    expect(namesOf("Zero", ...titles).slice(1)).toEqual(namesOf(...titles));
  });
});

describe("a rule", () => {
  it.each<[ImportRule, boolean, boolean, boolean]>([
    ["all", false, false, true],
    ["id", true, false, true],
    ["id", false, true, false],
    ["abstract", false, true, true],
    ["abstract", true, false, false],
    ["both", true, false, false],
    ["both", true, true, true],
    ["none", true, true, false],
  ])("“%s” of a paper with an id: %s, with an abstract: %s", (rule, hasId, hasAbstract, taken) => {
    expect(isTaken(choice(rule), entry("a", hasId, hasAbstract))).toBe(taken);
  });

  it("is overridden by the reader's choice for a single paper", () => {
    const one = entry("one");
    expect(isTaken(withDecided(choice("all"), [one], false), one)).toBe(false);
    expect(isTaken(withDecided(choice("none"), [one], true), one)).toBe(true);
    expect(isTaken(withDecided(choice("id"), [one], true), one)).toBe(true);
  });
});

describe("a choice", () => {
  it("counts as unchanged once everything that was left out is ticked again", () => {
    const left = withDecided(WHOLE_FILE, [entry("one"), entry("two")], false);
    expect(isMended(left)).toBe(true);
    const back = withDecided(left, [entry("two"), entry("one")], true);
    expect(isMended(back)).toBe(false);
    expect(back).toEqual(WHOLE_FILE);
  });

  it("counts as changed when only columns were chosen", () => {
    expect(isMended({ ...WHOLE_FILE, reread: { format: "CSV", tables: new Map() } })).toBe(true);
  });

  it("follows the last tick of each paper, whatever came before", () => {
    const rule = fc.constantFrom<ImportRule>("all", "id", "abstract", "both", "none");
    const ticks = fc.array(fc.tuple(fc.nat(5), fc.boolean()));
    const entries = Array.from({ length: 6 }, (_, at) => entry(`${at}`, at % 2 === 0, at > 2));
    fc.assert(
      fc.property(rule, ticks, (given, ticked) => {
        const last = new Map(ticked);
        const made = ticked.reduce(
          (before, [at, taken]) => withDecided(before, entries.slice(at, at + 1), taken),
          choice(given),
        );
        const expected = entries.map((one, at) => last.get(at) ?? isTaken(choice(given), one));
        expect(entries.map((one) => isTaken(made, one))).toEqual(expected);
      }),
    );
  });
});
