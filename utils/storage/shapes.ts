/** A record by any keys; undefined for what is none. */
export const recordIn = <T>(stored: unknown): Record<string, T> | undefined =>
  typeof stored === "object" && stored !== null && !Array.isArray(stored)
    ? (stored as Record<string, T>)
    : undefined;

export const isText = (stored: unknown): stored is string => typeof stored === "string";

/** A list without what is not one of it; undefined for what is none. */
export const listOf =
  <T>(isOne: (one: unknown) => boolean) =>
  (stored: unknown): T[] | undefined =>
    Array.isArray(stored) ? (stored.filter(isOne) as T[]) : undefined;

/** An object that has at least these fields; undefined for what has not. */
export const hasFields =
  <T extends object>(...fields: (keyof T & string)[]) =>
  (stored: unknown): T | undefined => {
    const record = recordIn(stored);
    return record && fields.every((field) => field in record) ? (record as T) : undefined;
  };
