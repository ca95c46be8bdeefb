import type { Migration } from "./migration";

/** What an import was, up to version 6, when its record held its files. */
interface WithFiles {
  files?: File[] | null;
}

/** Keeps the files of imports apart: a record that holds them copies them whenever it is noted anew. */
export const partFiles: Migration = async (database, transaction) => {
  database.createObjectStore("files");
  const imports = transaction.objectStore("imports");
  for (const record of await imports.getAll()) {
    const { files, ...rest } = record as typeof record & WithFiles;
    // oxlint-disable-next-line no-await-in-loop -- ten at most
    if (files) await transaction.objectStore("files").put(files, record.id);
    // oxlint-disable-next-line no-await-in-loop -- ten at most
    await imports.put(rest);
  }
};
