/**
 * A function of an object that works once for each: lines are asked the same at every level of a tree.
 * What it told is kept on the object: a WeakMap of all lines costs the garbage collector more than reading them.
 */
export function remembered<Given extends object, Told>(
  tell: (given: Given) => Told,
): (given: Given) => Told {
  const told = Symbol("told");
  return (given: Given & { [told]?: Told }) => (given[told] ??= tell(given));
}
