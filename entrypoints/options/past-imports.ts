import type { PastImport } from "@/components/options/transfer";
import { ask } from "@/utils/messages/ask";
import { isImporting } from "@/utils/import/import-lock";

/** The last imports, newest first; one that nobody works on any more has stopped. */
export async function pastImports(): Promise<PastImport[]> {
  const [imports, busy] = await Promise.all([ask.imports(), isImporting()]);
  const isStopped = (state: string, at: number) => state === "going" && !(busy && at === 0);
  return imports.map((one, at) =>
    isStopped(one.state, at) ? Object.assign(one, { state: "stopped" as const }) : one,
  );
}
