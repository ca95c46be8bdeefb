import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";

/** The value if it is a string, else an empty string. */
export const text = (value: unknown): string => (typeof value === "string" ? value : "");

/**
 * Reads the records of a JSON array or of JSON lines, optionally gzipped (`.gz`). Throws with the file's name,
 * and for JSON lines with the number of the damaged line.
 */
export function readRecords<T = Record<string, unknown>>(path: string): T[] {
  const bytes = readFileSync(path);
  const content = (path.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8");
  const whole = content.replace(/^\uFEFF/, "").trim();
  if (whole.startsWith("[")) return JSON.parse(whole) as T[];
  return whole.split(/\r?\n/).map((line, at) => {
    try {
      return JSON.parse(line) as T;
    } catch (cause) {
      throw new Error(`${path}, line ${at + 1}: no JSON`, { cause });
    }
  });
}
