import type { ThemeId } from "@/utils/domain/insights";

import type { Hit } from "./phrases";
import { hitsIn } from "./phrases";
import { topicsOf } from "./topics";
import type { Words } from "./words";
import { wordsOf } from "./words";

/** All phrases for or against one theme in a paper. */
export interface Evidence {
  theme: ThemeId;
  title: Hit[];
  abstract: Hit[];
}

/** A paper's words, their topics, and the evidence in them by theme. */
export interface Reading {
  title: Words;
  abstract: Words;
  topics: Float64Array;
  themes: Evidence[];
}

/** Finds the phrases of the taxonomy in a repaired title and abstract. */
export function readingOf(title: string, abstract: string): Reading {
  const reading = { title: wordsOf(title), abstract: wordsOf(abstract) };
  const themes = new Map<ThemeId, Evidence>();
  for (const part of ["title", "abstract"] as const) {
    for (const hit of hitsIn(reading[part])) {
      const { theme } = hit.phrase;
      const evidence = themes.get(theme) ?? { theme, title: [], abstract: [] };
      evidence[part].push(hit);
      themes.set(theme, evidence);
    }
  }
  const topics = topicsOf([reading.title.all, reading.abstract.all]);
  return { ...reading, topics, themes: [...themes.values()] };
}
