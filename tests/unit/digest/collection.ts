import { mkdtempSync, readdirSync, readFileSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Readers } from "@/tools/digest/insight-pool";
import { readPaper } from "@/tools/digest/read-paper";
import { writeCollection } from "@/tools/digest/write-collection";
import type { DigestPaper } from "@/utils/domain/paper";
import { factsIn } from "@/utils/domain/paper-facts";

export const freshFolder = () => mkdtempSync(path.join(tmpdir(), "gloss-test-"));

/** Reads in the current thread. */
const reading: Readers = {
  capacity: 1,
  read: async (papers) => papers.map(readPaper),
  end: async () => {},
};

const UNREAD = { themes: [], claims: [], links: [] };

/** Returns empty insights, which is much faster. */
const unread: Readers = {
  ...reading,
  read: async (papers) =>
    papers.map((paper) => ({ ...paper, insights: UNREAD, facts: factsIn(paper) })),
};

const HEAD = { name: "Big collection", date: "2026-07-01", source: null, licence: "CC0-1.0" };

/** Writes papers as a collection below `folder`; `insights` says whether to extract theirs. */
export const written = (folder: string, papers: DigestPaper[], insights = false) =>
  writeCollection(
    folder,
    HEAD,
    (async function* parts() {
      yield { file: "f", digest: { name: "f", date: null, papers, skipped: [] } };
    })(),
    () => {},
    insights ? reading : unread,
  );

/** Content and date of every file below a folder, by its path. */
export function filesIn(folder: string): Map<string, { content: string; changed: number }> {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" });
  const files = names.filter((name) => statSync(path.join(folder, name)).isFile());
  return new Map(
    files.toSorted().map((name) => {
      const file = path.join(folder, name);
      const content = readFileSync(file).toString("base64");
      return [name, { content, changed: statSync(file).mtimeMs }];
    }),
  );
}
