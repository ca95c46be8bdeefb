import { readingsOf, type ReadingModel } from "@/utils/insights/claims/reading";
import { sceneOf } from "@/utils/insights/claims/scene";
import { featuresOf } from "@/utils/insights/confidence/features";
import { canBeTold } from "@/utils/insights/confidence/judge";
import { repair } from "@/utils/insights/repair";

import type { GoldPaper } from "./gold";
import { truthOf, type Truth } from "./truth";

/** A reading of a held-out paper, and which of its fields are right. */
export interface ConfidenceRow {
  features: number[];
  truth: Truth;
  /** Which fields it has. */
  has: Record<keyof Truth, boolean>;
  value: number;
  isSize: boolean;
}

/** The rows of a paper, by a reader that was trained without it. */
export function confidenceRows(paper: GoldPaper, model: ReadingModel): ConfidenceRow[] {
  const scene = sceneOf(repair(paper.abstract).text, repair(paper.title).text);
  const readings = readingsOf(scene, model);
  return readings.map((reading, at) => ({
    features: featuresOf({
      reading,
      previous: readings[at - 1],
      next: readings[at + 1],
      at,
      of: readings.length,
    }),
    truth: truthOf(reading, paper.claims),
    has: {
      own: true,
      told: canBeTold(reading),
      metric: (reading.metric?.name ?? null) !== null,
      dataset: reading.dataset.name !== null,
      from: reading.from !== null,
    },
    value: reading.setting.number.value,
    isSize: reading.kind === "size",
  }));
}
