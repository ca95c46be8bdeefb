import type { Migration } from "./migration";

/** The stores of the first version: papers with the keys that find them, and what belongs to them. */
export const createStores: Migration = (database) => {
  const papers = database.createObjectStore("papers", { keyPath: "id", autoIncrement: true });
  for (const index of ["keys", "ids", "halves"] as ("keys" | "ids")[]) {
    papers.createIndex(index, index, { multiEntry: true });
  }
  database.createObjectStore("rejections", { keyPath: "key" });
  database.createObjectStore("snapshots");
  database.createObjectStore("meta");
};
