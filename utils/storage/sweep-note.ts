/** How far what is applied to the whole library in the background has come; lasts when the worker stops. */
export interface SweepNote {
  /** What is applied, as text: other rules begin anew. */
  rules: string;
  /** Id of the last paper of a first pass over all papers; null once that is through. */
  after: number | null;
  /** Changes up to this revision of the library are taken in. */
  since: number;
  /** Papers that the first pass has looked at, of so many. */
  read: number;
  papers: number;
}

/** Whether these rules have passed over all papers that were there; also where nothing was ever applied. */
export const isApplied = (note: SweepNote | null, rules: string): boolean =>
  note === null || (note.rules === rules && note.after === null);
