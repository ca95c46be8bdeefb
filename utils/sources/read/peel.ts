/** What may stand around a title: a sign that it has, which is cheap to look for, and the title without it. */
export type Peel = readonly [sign: RegExp, without: (title: string) => string];

/** A title without all of these, one after the other. */
export function peel(title: string, peels: readonly Peel[]): string {
  let bare = title;
  for (const [sign, without] of peels) if (sign.test(bare)) bare = without(bare);
  return bare;
}
