/** How a hostile input is made: pieces, each repeated. Small, so that it can be shown and made again. */
export type Recipe = readonly Piece[];

export interface Piece {
  text: string;
  times: number;
}

/** Stands in a piece for the number of its repetition, so that no two of them are alike. */
export const NUMBER = "{n}";

const repeated = ({ text, times }: Piece): string =>
  text.includes(NUMBER)
    ? Array.from({ length: times }, (_, at) => text.replaceAll(NUMBER, String(at))).join("")
    : text.repeat(times);

export const textOf = (recipe: Recipe): string => recipe.map(repeated).join("");

export const sizeOf = (recipe: Recipe): number => textOf(recipe).length;

/** A recipe as one line, long pieces cut. */
export const shown = (recipe: Recipe): string =>
  recipe
    .map(
      ({ text, times }) => `${JSON.stringify(text.slice(0, 200))}${times > 1 ? ` × ${times}` : ""}`,
    )
    .join(" + ");

function smaller(recipe: Recipe): Recipe[] {
  const without = recipe.map((_, at) => recipe.filter((__, other) => other !== at));
  const shorter = recipe.flatMap((piece, at) => {
    const change = (one: Piece) => recipe.map((other, index) => (index === at ? one : other));
    const { text, times } = piece;
    const half = Math.ceil(text.length / 2);
    return [
      ...(times > 1 ? [change({ text, times: Math.floor(times / 2) })] : []),
      ...(text.length > 1
        ? [change({ text: text.slice(0, half), times }), change({ text: text.slice(half), times })]
        : []),
    ];
  });
  return [...without, ...shorter].filter((one) => one.length > 0);
}

/** The smallest recipe found, by leaving out and halving, that still `fails`; after so many tries the best so far. */
export async function minimised(
  recipe: Recipe,
  fails: (recipe: Recipe) => Promise<boolean>,
  tries = 12,
): Promise<Recipe> {
  let best = recipe;
  let left = tries;
  for (let isBetter = true; isBetter && left > 0;) {
    isBetter = false;
    for (const candidate of smaller(best)) {
      // oxlint-disable-next-line no-await-in-loop -- each try depends on the one before
      if (left-- > 0 && (await fails(candidate))) {
        best = candidate;
        isBetter = true;
        break;
      }
    }
  }
  return best;
}
