import { queue } from "@/utils/async/queue";

/**
 * Gives this process exclusive Web Locks, none of them held. A browser releases the locks of a worker that it
 * stops; a test that leaves a lock held calls this before the next worker.
 */
export function freshLocks(): void {
  const queues = new Map<string, ReturnType<typeof queue>>();
  const request = <T>(name: string, work: () => Promise<T>): Promise<T> => {
    const named = queues.get(name) ?? queue();
    queues.set(name, named);
    return named(work);
  };
  const { navigator = {} } = globalThis as { navigator?: object };
  Object.defineProperty(navigator, "locks", { value: { request }, configurable: true });
  Object.defineProperty(globalThis, "navigator", { value: navigator, configurable: true });
}
