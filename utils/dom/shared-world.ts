/*
 * What the scripts of Gloss in one frame leave for each other. They share a global object with the
 * names of the page's elements and frames (`<a id="glossCard">` is `globalThis.glossCard`), but no
 * element has a symbol for a name.
 */

const keyOf = (name: string) => Symbol.for(`gloss ${name}`);

/** Leaves a value under a name, in the place of what was left before. */
export const leave = (name: string, value: unknown) => {
  Object.assign(globalThis, { [keyOf(name)]: value });
};

/** What was left under a name; undefined where nothing was. */
export const left = (name: string): unknown => Reflect.get(globalThis, keyOf(name));
