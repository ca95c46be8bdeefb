import type { ClaimChip, ThemeTag } from "@/utils/domain/views";

/** Of a code link and of what counts the rest, CSS pixels. */
const ENDS = 124;
/** Of the first claim's width this must be there before a theme takes a place. */
const READABLE = 0.6;

/** About how wide a chip is with the gap beside it, CSS pixels. */
const widthOf = (text = "") => 6.6 * text.length + 18;

/** How many tags and claims can be read whole in a column, and whether data sets can. */
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
