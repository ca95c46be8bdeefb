import type { ClaimChip, ThemeTag } from "@/utils/domain/views";

/** Width of a code link and of the counts of hidden items, CSS pixels. */
const ENDS = 124;
/** Share of the first claim's width reserved before a theme is placed. */
const READABLE = 0.6;

/** Estimated width of a chip with its gap, CSS pixels. */
const widthOf = (text = "") => 6.6 * text.length + 18;

/** How many tags and claims fit into a column in full, and whether datasets do. */
export function fitting(column: number, tags: ThemeTag[], claims: ClaimChip[]) {
  const [first, ...others] = claims.map(({ text }) => text);
  const [label, ...labels] = tags.slice(0, 3).map((tag) => tag.label);
  let room = column - ENDS - READABLE * widthOf(first);
  const fits = (text?: string) => {
    const rest = room - widthOf(text);
    if (rest >= 0) room = rest;
    return rest >= 0;
  };
  const isThemed = fits(label) || !first;
  room -= (1 - READABLE) * widthOf(first);
  return {
    claims: 1 + others.filter(fits).length,
    tags: isThemed ? 1 + labels.filter(fits).length : 0,
    where: claims.every(({ where }) => !where || fits(where)),
  };
}
