import type { ThemeId } from "@/utils/domain/insights";
import { isOwnThemeId, THEME_HUES } from "@/utils/domain/own-theme";
import type { Preferences } from "@/utils/domain/preferences";
import type { ThemeTag } from "@/utils/domain/views";
import { themeLabel } from "@/utils/insights/taxonomy";

/** The reader's own themes, by id. */
export type OwnThemes = Preferences["themes"];

/** Tags of themes, as chips show them; own themes that the reader has removed are left out. */
export const themeTags = (ids: ThemeId[], own: OwnThemes): ThemeTag[] =>
  ids.flatMap((id) => {
    if (!isOwnThemeId(id)) return [{ id, label: themeLabel(id) }];
    const rules = own[id];
    return rules ? [{ id, label: rules.label, hue: THEME_HUES[rules.colour] }] : [];
  });
