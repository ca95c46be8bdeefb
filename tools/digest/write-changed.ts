import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

function before(file: string): Buffer | null {
  try {
    return readFileSync(file);
  } catch {
    return null;
  }
}

/**
 * Writes a file only if its content changed, so that the server's dates and ETags of others stay the same.
 * Returns whether it did.
 */
export function writeChanged(file: string, content: string | Uint8Array): boolean {
  const bytes = Buffer.from(content);
  if (before(file)?.equals(bytes)) return false;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, bytes);
  return true;
}
