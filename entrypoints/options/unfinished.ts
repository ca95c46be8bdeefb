/** An import that the page was closed upon. */
export interface Unfinished {
  name: string;
  /** Papers that were taken in. */
  papers: number;
}

const KEY = "unfinishedImport";

/** Kept where it can be written at once, while the page is being closed. */
export function noteUnfinished(unfinished: Unfinished | null): void {
  if (unfinished === null) localStorage.removeItem(KEY);
  else localStorage.setItem(KEY, JSON.stringify(unfinished));
}

/** The import that was not finished when the page was last closed; null for none. */
export function readUnfinished(): Unfinished | null {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(KEY) ?? "null");
    if (typeof value !== "object" || value === null) return null;
    const { name, papers } = value as Partial<Record<keyof Unfinished, unknown>>;
    return typeof name === "string" && typeof papers === "number" ? { name, papers } : null;
  } catch {
    return null;
  }
}
