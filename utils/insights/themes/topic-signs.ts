import type { ThemeId } from "@/utils/domain/insights";
import type { Sign } from "@/utils/insights/linear";

import { affinityOf } from "./topics";

const AFFINITY = 0.5;

/** Whether a paper's words, beyond any phrase, are those of papers with the theme's phrases. */
export function topicSigns(theme: ThemeId, topics: Float64Array): Sign[] {
  const affinity = AFFINITY * affinityOf(theme, topics);
  return [
    ["speaks like papers of the theme", affinity],
    [`${theme}: speaks like its papers`, affinity],
  ];
}
