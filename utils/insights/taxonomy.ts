import data from "@/assets/themes.json";
import type { ThemeId } from "@/utils/domain/insights";

/** A tag that papers can carry; the phrases that indicate it are in `assets/theme-phrases.json`. */
export interface Theme {
  id: ThemeId;
  label: string;
  group: string;
  about: string;
}

/** All themes, in the order of the file. */
export const THEMES: readonly Theme[] = data.themes;

const labels = new Map(THEMES.map(({ id, label }) => [id, label]));

/** The label of a theme's tag; the id itself for a theme that only a newer version has. */
export function themeLabel(id: ThemeId): string {
  return labels.get(id) ?? id;
}
