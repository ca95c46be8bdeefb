import data from "@/assets/themes.json";
import type { ThemeId } from "@/utils/domain/insights";

/** A tag that papers can carry. */
export interface Theme {
  id: ThemeId;
  label: string;
  group: string;
  about: string;
}

/** A theme with the words that betray it. */
export interface ThemeRules extends Theme {
  /** Phrase → weight; "*" ends a phrase that may go on ("quantiz*"). In a title a phrase counts more. */
  phrases: Record<string, number>;
}

/** Every theme with its rules, in the order of the file. */
export const THEME_RULES: readonly ThemeRules[] = data.themes;

/** Every theme there is, in the order of the file. */
export const THEMES: readonly Theme[] = data.themes.map(({ id, label, group, about }) => ({
  id,
  label,
  group,
  about,
}));

const labels = new Map(THEMES.map(({ id, label }) => [id, label]));

/** The words on a theme's tag; the id itself for a theme that a newer version knew. */
export function themeLabel(id: ThemeId): string {
  return labels.get(id) ?? id;
}
