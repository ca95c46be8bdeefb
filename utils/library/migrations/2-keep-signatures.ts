import { keysOf } from "@/utils/library/keys-of";
import type { StoredPaper } from "@/utils/library/schema";
import type { Migration } from "./migration";

/** A paper of version 1, which was found by halves of its titles. */
type PaperWithHalves = StoredPaper & { halves?: string[] };

/** Finds misspelt titles by signatures, which also short titles have, instead of by halves. */
export const keepSignatures: Migration = async (_database, transaction) => {
  const papers = transaction.objectStore("papers");
  papers.deleteIndex("halves");
  for await (const cursor of papers) {
    const { halves: _halves, ...paper }: PaperWithHalves = cursor.value;
    await cursor.update({ ...paper, ...keysOf([paper.title, ...paper.aliases]) });
  }
  papers.createIndex("signatures", "signatures", { multiEntry: true });
};
