/** Runs works one after the other; a failure is its caller's and delays no other. */
export type Queue = <T>(work: () => Promise<T>) => Promise<T>;

export function queue(): Queue {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const turn = last.then(work);
    last = turn.catch(() => {}); // whoever asked hears of it
    return turn;
  };
}

const queues = new Map<string, Queue>();

/** Runs works of one name one after the other. */
export function inTurn<T>(name: string, work: () => Promise<T>): Promise<T> {
  const named = queues.get(name) ?? queue();
  queues.set(name, named);
  return named(work);
}
