import type { ThemeId } from "@/utils/domain/insights";
import type { ThemeTag } from "@/utils/domain/views";
import { themeLabel } from "@/utils/insights/taxonomy";

/** Theme ids with the labels that chips show. */
export const themeTags = (ids: ThemeId[]): ThemeTag[] =>
  ids.map((id) => ({ id, label: themeLabel(id) }));
