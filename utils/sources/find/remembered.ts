/** A function of an object that works once for each: lines are asked the same at every level of a tree. */
export function remembered<Given extends object, Told>(
  tell: (given: Given) => Told,
): (given: Given) => Told {
  const known = new WeakMap<Given, Told>();
  return (given) => {
    const before = known.get(given);
    if (before !== undefined) return before;
    const told = tell(given);
    known.set(given, told);
    return told;
  };
}
