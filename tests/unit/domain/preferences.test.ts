import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ThemeRules } from "@/utils/domain/own-theme";
import {
  type DatedPreferences,
  mergePreferences,
  newerThan,
  preferenceChanges,
  withoutTimes,
} from "@/utils/domain/preferences";

const id = fc.constantFrom("rl", "gan-vae", "constructor", "peft-lora");
const time = fc.integer({ min: 0, max: 3 });
const theme = (label: string): ThemeRules => ({ label, phrases: [label], colour: "blue" });
const records = fc.record<DatedPreferences>({
  stances: fc.dictionary(
    id,
    fc.record({ value: fc.constantFrom("follow", "neutral", "mute"), time }),
  ),
  sites: fc.dictionary(id, fc.record({ value: fc.boolean(), time })),
  themes: fc.dictionary(
    id,
    fc.record({ value: fc.constantFrom(null, theme("A"), theme("B")), time }),
  ),
});
const NONE: DatedPreferences = { stances: {}, sites: {}, themes: {} };

describe("merging the records of two devices", () => {
  it("does not depend on how the merges are grouped", () => {
    fc.assert(
      fc.property(records, records, (a, b) => {
        expect(mergePreferences(a, b)).toEqual(mergePreferences(b, a));
      }),
    );
  });

  it("does not depend on the order of devices", () => {
    fc.assert(
      fc.property(records, records, records, (a, b, c) => {
        expect(mergePreferences(mergePreferences(a, b), c)).toEqual(
          mergePreferences(a, mergePreferences(b, c)),
        );
      }),
    );
  });

  it("changes nothing when repeated", () => {
    fc.assert(
      fc.property(records, records, (a, b) => {
        const merged = mergePreferences(a, b);
        expect(mergePreferences(merged, a)).toEqual(merged);
        expect(newerThan(a, merged)).toEqual(NONE);
      }),
    );
  });

  it("takes exactly the winning records from the other device", () => {
    fc.assert(
      fc.property(records, records, (a, b) => {
        expect(mergePreferences(b, newerThan(a, b))).toEqual(mergePreferences(a, b));
      }),
    );
  });

  it("keeps the newer change of each theme, from either device", () => {
    const a: DatedPreferences = {
      stances: { rl: { value: "follow", time: 2 }, agents: { value: "mute", time: 1 } },
      sites: {},
      themes: { mine: { value: theme("A"), time: 1 } },
    };
    const b: DatedPreferences = {
      stances: { rl: { value: "mute", time: 1 }, agents: { value: "neutral", time: 2 } },
      sites: { arxiv: { value: false, time: 1 } },
      themes: { mine: { value: null, time: 2 }, other: { value: theme("B"), time: 1 } },
    };
    expect(withoutTimes(mergePreferences(a, b))).toEqual({
      stances: { rl: "follow", agents: "neutral" },
      sites: { arxiv: false },
      themes: { other: theme("B") },
    });
  });
});

describe("the changes between two states", () => {
  it("restore the earlier state, with unlisted themes neutral and unlisted sites on", () => {
    const before = {
      stances: { rl: "follow" as const },
      sites: {},
      themes: { old: theme("A"), same: theme("B") },
    };
    const after = {
      stances: { rl: "mute" as const, agents: "follow" as const, gan: "neutral" as const },
      sites: { arxiv: false },
      themes: { same: theme("B"), young: theme("A") },
    };
    expect(preferenceChanges(after, before)).toEqual({
      stances: [
        { theme: "rl", stance: "follow" },
        { theme: "agents", stance: "neutral" },
      ],
      sites: [{ site: "arxiv", on: true }],
      themes: [
        { id: "young", rules: null },
        { id: "old", rules: theme("A") },
      ],
    });
  });

  it("are none between equal states", () => {
    fc.assert(
      fc.property(records, (state) => {
        const same = withoutTimes(state);
        expect(preferenceChanges(same, same)).toEqual({ stances: [], sites: [], themes: [] });
      }),
    );
  });
});
