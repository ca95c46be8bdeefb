/** Texts that are kept: the finder asks of a line's few texts many times before it goes on to the next line. */
const MOST = 400;
/** Longer ones are not asked twice, and would fill the memory. */
const LONGEST = 300;

/** A function of a text that works once for each of the texts that it was asked of last. */
export function rememberedText<Told>(tell: (text: string) => Told): (text: string) => Told {
  const told = new Map<string, Told>();
  return (text) => {
    if (text.length > LONGEST) return tell(text);
    const known = told.get(text);
    if (known !== undefined) return known;
    const fresh = tell(text);
    if (told.size >= MOST) told.clear();
    told.set(text, fresh);
    return fresh;
  };
}
