import type { Migration } from "./migration";

/** Finds the papers that changed since a revision, so that the text index follows in place. */
export const noteRevisions: Migration = async (_database, transaction) => {
  transaction.objectStore("papers").createIndex("revision", "revision");
  // Snapshots of earlier versions have another shape.
  await transaction.objectStore("snapshots").clear();
};
