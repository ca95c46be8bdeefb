import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { bundledPack } from "@/tools/build/bundled-pack";
import { insightsOf } from "@/utils/insights";
import { insightsVersion } from "@/utils/insights/version";
import { pack } from "@/utils/sources/pack";
import { trendingText } from "@/utils/sources/trending-text";

it("the bundled pack holds the whole digest, with the insights that this version extracts", () => {
  const digest = trendingText.parse(readFileSync("assets/digest/trending-mar-12.txt", "utf8"));
  const { name, date, papers, insightsVersion: version } = pack.parse(bundledPack());
  expect({ name, date }).toEqual({ name: digest.name, date: digest.date });
  expect(version).toBe(insightsVersion());
  expect(papers).toHaveLength(113);
  expect(papers).toEqual(
    digest.papers.map((paper) =>
      Object.assign(paper, { insights: insightsOf(paper.title, paper.abstract) }),
    ),
  );
}, 60_000);
