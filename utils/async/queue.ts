/** Runs tasks one after the other. A failure rejects for its caller only; the next task still runs. */
export type Queue = <T>(work: () => Promise<T>) => Promise<T>;

export function queue(): Queue {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const turn = last.then(work);
    last = turn.catch(() => {}); // reported to the caller
    return turn;
  };
}

const queues = new Map<string, Queue>();

/** Runs tasks that share a name one after the other. */
export function inTurn<T>(name: string, work: () => Promise<T>): Promise<T> {
  const named = queues.get(name) ?? queue();
  queues.set(name, named);
  return named(work);
}
