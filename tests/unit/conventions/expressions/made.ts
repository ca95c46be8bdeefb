/** Modules that import the whole extension; their expressions belong to other modules. */
const modules = import.meta.glob("@/utils/**/*.ts");

/** All regular expressions that the modules of `utils` build when they are loaded. */
export async function madeExpressions(): Promise<{ at: string; expression: RegExp }[]> {
  const made: { at: string; expression: RegExp }[] = [];
  const original = globalThis.RegExp;
  let at = "";
  globalThis.RegExp = new Proxy(original, {
    construct(target, given, newTarget) {
      const expression = Reflect.construct(target, given, newTarget) as RegExp;
      made.push({ at, expression });
      return expression;
    },
  });
  try {
    for (const [path, load] of Object.entries(modules)) {
      at = path;
      // oxlint-disable-next-line no-await-in-loop -- each is noted with its module
      await load();
    }
  } finally {
    globalThis.RegExp = original;
  }
  return made;
}
