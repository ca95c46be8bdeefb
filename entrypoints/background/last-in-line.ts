interface Scheduler {
  postTask?: (work: () => void, options: { priority: "background" }) => Promise<void>;
}

/**
 * Resolves after what is waiting for its turn: messages and the database's answers among it. Not
 * `scheduler.yield`, which goes on before all of them.
 */
export function lastInLine(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: Scheduler };
  return (
    scheduler?.postTask?.(() => {}, { priority: "background" }) ??
    new Promise((resolve) => setTimeout(resolve))
  );
}
