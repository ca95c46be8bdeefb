import type { ThemeId } from "@/utils/domain/insights";
import { themeList } from "@/utils/domain/own-theme";
import type { CardTheme } from "@/utils/domain/views";
import { judgedThemes } from "@/utils/insights/themes";
import { ownThemeFinder } from "@/utils/insights/themes/own-themes";
import { type OwnThemes, themeTags } from "./theme-tags";

/** Themes, each with the words of the repaired title or abstract that it was found by. */
export function cardThemes(
  ids: ThemeId[],
  title: string,
  abstract: string,
  own: OwnThemes,
): Omit<CardTheme, "wrong">[] {
  const texts = { title, abstract };
  const judged = judgedThemes(title, abstract).map(({ theme, said }): [ThemeId, string] => [
    theme,
    texts[said.source].slice(said.span.start, said.span.end),
  ]);
  const find = ownThemeFinder(themeList(own));
  const found = find(title, abstract).map(({ theme, said }): [ThemeId, string] => [theme, said]);
  const quotes = new Map([...judged, ...found]);
  return themeTags(ids, own).map((tag) => Object.assign(tag, { said: quotes.get(tag.id) ?? null }));
}
