/*
 * Values that Gloss scripts in one frame share. The global object also holds the names of the page's elements
 * and frames (`<a id="glossCard">` is `globalThis.glossCard`), but an element cannot have a symbol as its
 * name.
 */

const keyOf = (name: string) => Symbol.for(`gloss ${name}`);

/** Stores a value under a name, replacing an earlier one. */
export const leave = (name: string, value: unknown) => {
  Object.assign(globalThis, { [keyOf(name)]: value });
};

/** The value stored under a name; undefined if there is none. */
export const left = (name: string): unknown => Reflect.get(globalThis, keyOf(name));
