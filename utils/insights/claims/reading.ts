import type { ClaimKind } from "@/utils/domain/insights";
import {
  chooseMetric,
  type ChosenMetric,
  type MetricModel,
} from "@/utils/insights/attribution/metric-choice";
import { metricOptions } from "@/utils/insights/attribution/metric-options";
import {
  chooseNames,
  weigh,
  type ChosenName,
  type Weighed,
} from "@/utils/insights/attribution/choose-names";
import { respectiveMetric } from "@/utils/insights/attribution/respective";
import { optionsFor } from "@/utils/insights/attribution/rank";
import { unitOfMetric } from "@/utils/insights/lexicon";
import type { Weights } from "@/utils/insights/linear";
import { dropBetterBaseline, giveBaseline, takeBaseline } from "./baselines";
import { decide, type Decision } from "./decide";
import type { Outcome } from "./outcome";
import type { Scene } from "./scene";
import type { Setting } from "./setting";
import { isRivals } from "./shapes";
import { unitOf } from "./unit";

/** Learned weights for numbers, and for the names that belong to them. */
export interface ReadingModel extends MetricModel {
  outcome: Weights;
  dataset: Weights;
}

/** A number read as a claim: the likeliest value of every field, with its chance. */
export interface Reading {
  setting: Setting;
  decision: Decision;
  kind: ClaimKind;
  unit: string;
  /** The baseline. `fromIsTold`: given by the number's own phrase, not found among other numbers. */
  from: number | null;
  fromIsTold: boolean;
  /** Null for a size; its unit says what is counted. */
  metric: ChosenMetric | null;
  dataset: ChosenName;
}

/** A reading before the data sets of the paper's claims are chosen together. */
interface Draft extends Omit<Reading, "dataset"> {
  datasets: Weighed;
}

function draftOf(
  setting: Setting,
  decision: Decision,
  kind: ClaimKind,
  scene: Scene,
  model: ReadingModel,
): Draft {
  const written = unitOf(setting, kind);
  const view = scene.view();
  const metric =
    kind === "size"
      ? null
      : chooseMetric(
          metricOptions(setting, kind, view),
          respectiveMetric(setting, view),
          view,
          model,
          kind !== "efficiency",
        );
  const { from } = setting.number;
  return {
    setting,
    decision,
    kind,
    unit: written || unitOfMetric(metric?.name ?? null),
    from,
    fromIsTold: from !== null,
    metric,
    datasets: weigh(optionsFor(setting, kind, scene.datasets()), model.dataset),
  };
}

const isClaim = (outcome: Outcome): outcome is ClaimKind =>
  outcome !== "none" && outcome !== "from";

/** The numbers of a scene that are claims, in order. */
export function readingsOf(scene: Scene, model: ReadingModel): Reading[] {
  const drafts: Draft[] = [];
  let rival: Setting | null = null;
  let last: Outcome | null = null;
  for (const setting of scene.settings) {
    const decision = decide(setting, model.outcome, setting.previous && last);
    last = decision.outcome;
    if (last === "from" && !giveBaseline(drafts, setting) && isRivals(setting)) rival = setting;
    if (!isClaim(last)) continue;
    const draft = draftOf(setting, decision, last, scene, model);
    takeBaseline(draft, rival);
    drafts.push(draft);
  }
  for (const draft of drafts) dropBetterBaseline(draft);
  const names = chooseNames(drafts.map(({ datasets }) => datasets));
  return drafts.flatMap((draft, at) => {
    const dataset = names[at];
    return dataset === undefined ? [] : Object.assign(draft, { dataset });
  });
}
