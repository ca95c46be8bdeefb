import type { ThemeId } from "@/utils/domain/insights";
import type { Sign } from "@/utils/insights/linear";

import { affinityOf } from "./topics";

const AFFINITY = 0.5;

const names = new Map<ThemeId, string[]>();

/** Made once: joining texts for every candidate of every paper would take longer than all the rest. */
function namesOf(theme: ThemeId, size: number): string[] {
  const known = names.get(theme);
  if (known !== undefined) return known;
  const made = Array.from({ length: size }, (_, i) => `${theme}: topic ${i + 1}`);
  names.set(theme, made);
  return made;
}

/** What a paper's words, beyond any phrase, say for a theme. */
export function topicSigns(theme: ThemeId, topics: Float64Array): Sign[] {
  const affinity = AFFINITY * affinityOf(theme, topics);
  return [
    ["speaks like papers of the theme", affinity],
    [`${theme}: speaks like its papers`, affinity],
    ...namesOf(theme, topics.length).map((name, i): Sign => [name, topics[i] ?? 0]),
  ];
}
