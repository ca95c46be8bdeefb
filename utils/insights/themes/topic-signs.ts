import type { ThemeId } from "@/utils/domain/insights";
import type { Sign } from "@/utils/insights/linear";
import { remembering } from "@/utils/insights/words/remembering";

import { affinityOf } from "./topics";

const AFFINITY = 0.5;

const likeItsPapers = remembering((theme) => `${theme}: speaks like its papers`);

/** Signs for how similar a paper's words, beyond any phrase, are to those of papers with the theme's phrases. */
export function topicSigns(theme: ThemeId, topics: Float64Array): Sign[] {
  const affinity = AFFINITY * affinityOf(theme, topics);
  return [
    ["speaks like papers of the theme", affinity],
    [likeItsPapers(theme), affinity],
  ];
}
