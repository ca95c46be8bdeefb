import type { Migration } from "./migration";

/** The stores of the first version, with the indexes that find what they hold. */
export const createStores: Migration = (database) => {
  const papers = database.createObjectStore("papers", { keyPath: "id", autoIncrement: true });
  for (const index of ["keys", "ids", "signatures"] as const)
    papers.createIndex(index, index, { multiEntry: true });
  // Papers that changed since a revision, which the text index follows.
  papers.createIndex("revision", "revision");
  // Papers of which the reader marked something: those without a list of corrections are not in it.
  papers.createIndex("corrected", "corrections.length");
  const sources = database.createObjectStore("sources", { keyPath: "paper" });
  for (const index of ["names", "givers"] as const)
    sources.createIndex(index, index, { multiEntry: true });
  database.createObjectStore("hashes", { keyPath: "id", autoIncrement: true });
  database.createObjectStore("rejections", { keyPath: "key" });
  database.createObjectStore("imports", { keyPath: "id", autoIncrement: true });
  // Files apart from the record of their import, which is written anew with every batch.
  database.createObjectStore("files");
  database.createObjectStore("gains", { autoIncrement: true }).createIndex("import", "import");
  for (const store of ["digests", "meta", "snapshots"] as const) database.createObjectStore(store);
};
