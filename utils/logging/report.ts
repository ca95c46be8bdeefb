/**
 * Reports an unexpected error once, with what was being done, to the extension's console;
 * returns its message for the reader.
 */
export function report(context: string, error: unknown): string {
  // oxlint-disable-next-line no-console -- the one place where Gloss writes to the console
  console.error(`[Gloss] ${context}:`, error);
  return error instanceof Error ? error.message : String(error);
}
