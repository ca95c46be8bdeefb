import type { Library } from "./library";

type Putting = Pick<Library, "put">;

/**
 * A library that takes papers in only while they are wanted: whoever they come from may have been
 * switched off, or everything erased, while a server took its time.
 */
export const putWhile = (library: Putting, isWanted: () => Promise<boolean>): Putting => ({
  put: async (...given) => {
    if (!(await isWanted())) throw new Error("It was switched off before its papers came.");
    return library.put(...given);
  },
});
