const turns = new Map<string, Promise<unknown>>();

/** Runs works of one name one after the other; a failure is its caller's and delays no other. */
export function inTurn<T>(name: string, work: () => Promise<T>): Promise<T> {
  const turn = (turns.get(name) ?? Promise.resolve()).then(work);
  turns.set(
    name,
    turn.catch(() => {}), // whoever asked hears of it
  );
  return turn;
}
