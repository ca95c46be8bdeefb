import type { ThemeId } from "@/utils/domain/insights";
import type { CardTheme } from "@/utils/domain/views";
import { judgedThemes } from "@/utils/insights/themes";
import { themeTags } from "./theme-tags";

/** Themes with the words of the mended title or abstract that earned each. */
export function cardThemes(ids: ThemeId[], title: string, abstract: string): CardTheme[] {
  const texts = { title, abstract };
  const quotes = new Map(
    judgedThemes(title, abstract).flatMap(({ theme, said }) =>
      said === null ? [] : [[theme, texts[said.source].slice(said.span.start, said.span.end)]],
    ),
  );
  return themeTags(ids).map(({ id, label }) => ({ id, label, said: quotes.get(id) ?? null }));
}
