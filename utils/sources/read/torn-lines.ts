/** A file with so many lines that are no JSON, and fewer papers, is something else; each takes its time. */
const MOST_TORN = 10_000;

/** Why the rest of such a file is not read. */
export const MOSTLY_TORN = "The rest was not read: most lines are no JSON";

/** Whether a file of so many torn lines and papers is not worth reading on. */
export const isMostlyTorn = (torn: number, papers: number): boolean =>
  torn >= MOST_TORN && torn > papers;
