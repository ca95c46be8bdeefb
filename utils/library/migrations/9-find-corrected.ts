import type { Migration } from "./migration";

/** Finds the papers of which the reader marked something as wrong, without a look at all of them. */
export const findCorrected: Migration = (_database, transaction) => {
  // Papers without a list of corrections are not in it.
  transaction.objectStore("papers").createIndex("corrected", "corrections.length");
};
