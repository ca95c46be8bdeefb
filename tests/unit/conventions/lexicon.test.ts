import { describe, expect, it } from "vitest";

import { COST_METRICS } from "@/utils/insights/lexicon/cost-metrics";
import { QUALITY_METRICS } from "@/utils/insights/lexicon/quality-metrics";
import { UNITS } from "@/utils/insights/lexicon/units";

const lines = [COST_METRICS, QUALITY_METRICS].flatMap((metrics) => metrics.trim().split("\n"));
const cellsOf = (line: string) => line.split(";").map((cell) => cell.trim());

describe("a line of the metric lexicon", () => {
  it.each(lines)("has a name, spellings, a direction and optional units: %s", (line) => {
    const [name, , better, units, ...rest] = cellsOf(line);
    expect(name).not.toBe("");
    expect(["higher", "lower"]).toContain(better);
    expect(UNITS).toEqual(
      expect.arrayContaining(units?.split(",").map((unit) => unit.trim()) ?? []),
    );
    expect(rest).toEqual([]);
  });
});
