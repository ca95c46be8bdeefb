import { array, assert, double, property, string } from "fast-check";
import { describe, expect, it } from "vitest";

import { packed, unpacked } from "@/utils/insights/themes/packed";
import {
  affinityOf,
  agreement,
  topicsOf,
  wordsBehind,
  wordVectors,
  type WordVectors,
} from "@/utils/insights/themes/topics";

const topicsIn = (texts: readonly string[], vectors?: WordVectors) =>
  topicsOf(
    texts.map((text) => text.split(" ")),
    vectors,
  );

const VECTORS = wordVectors(
  "arm poem robot",
  packed(Float64Array.from([1, 0, /**/ 0, 1, /**/ 1, 0])),
  [0, 0.5],
);

describe("packed numbers", () => {
  it("are restored to within a few hundredths, from one character each", () => {
    assert(
      property(array(double({ min: -1, max: 1, noNaN: true })), (numbers) => {
        const text = packed(Float64Array.from(numbers));
        expect(text).toHaveLength(numbers.length);
        unpacked(text).forEach((value, i) =>
          expect(Math.abs(value - (numbers[i] ?? 0))).toBeLessThan(0.04),
        );
      }),
    );
  });

  it("are 0 for other characters", () => {
    expect([...unpacked("!é")]).toEqual([0, 0]);
  });
});

describe("the topic of a text", () => {
  it("points in the direction of its words", () => {
    const bare = { ...VECTORS, usual: [] };
    expect([...topicsIn(["robot arm robot robot"], bare)]).toEqual([1, 0]);
    expect([...topicsIn(["poem ", "of a poem "], bare)]).toEqual([0, 1]);
  });

  it("is closer to the average topic the fewer words a text has", () => {
    const [few = 0] = topicsIn(["robot "], VECTORS);
    const [more = 0] = topicsIn(["robot arm ", "arm "], VECTORS);
    expect(few).toBeGreaterThan(0.5);
    expect(more).toBeGreaterThan(few);
  });

  it("is the average topic for unknown words", () => {
    expect([...topicsIn(["", "xyzzy"], VECTORS)]).toEqual([0, 1]);
  });

  it("has length 1, whatever the text", () => {
    assert(
      property(string({ unit: "grapheme" }), (text) => {
        expect(Math.hypot(...topicsIn([`${text} robot `, text]))).toBeCloseTo(1);
      }),
    );
  });

  it.each([
    [
      "robotics",
      "robot arm grasping manipulation policy",
      "translation of poems between languages",
    ],
    ["biomedical", "patients clinical diagnosis disease", "compiler code repositories developers"],
    ["audio-speech", "speech speakers acoustic recordings", "lidar pedestrians driving vehicles"],
  ])("is closer to papers on %s for “%s” than for “%s”", (theme, near, far) => {
    expect(affinityOf(theme, topicsIn([near]))).toBeGreaterThan(affinityOf(theme, topicsIn([far])));
  });
});

it("gives 0 for a theme that was added after the topics were learned", () => {
  expect(affinityOf("brand-new", topicsIn(["robot"]))).toBe(0);
  expect(agreement(Float64Array.from([1, 2]))).toBe(0);
});

it("lists the known words behind an agreement, the strongest first, each once", () => {
  const words = wordsBehind(["robot robot ", "xyzzy patients "], [1, 1]);
  expect(words.toSorted()).toEqual(["patients", "robot"]);
});
