import type { Migration } from "./migration";

/** Keeps what every import did, so that it can go on after a stop and be taken back. */
export const keepImports: Migration = (database) => {
  database.createObjectStore("imports", { keyPath: "id", autoIncrement: true });
  database.createObjectStore("gains", { autoIncrement: true }).createIndex("import", "import");
};
