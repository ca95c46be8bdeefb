import { Document } from "flexsearch";
import type { Paper } from "@/utils/domain/paper";
import { indexWords, queryWords } from "@/utils/domain/search-words";
import { themeLabel } from "@/utils/insights/taxonomy";
import { report } from "@/utils/report";
import type { SearchFilter } from "./library";
import { ranking } from "./ranking";
import type { Database, Snapshot } from "./schema";

/** Raise with every change of the fields, their settings or of `indexWords`. */
const VERSION = 1;
/** Papers that one word may find in one field: all of a large library's. */
const MAX_FOUND = 100_000;

const FIELDS = ["title", "abstract", "themes", "claims"] as const;
export type Field = (typeof FIELDS)[number];

const createDocument = () =>
  new Document({
    document: {
      id: "id",
      index: FIELDS.map((field) => ({
        field,
        encode: indexWords,
        // Search as you type: a title is found by the beginnings of its words.
        tokenize: field === "abstract" ? ("strict" as const) : ("forward" as const),
      })),
    },
  });

const entryOf = ({ id, title, abstract, insights }: Paper) => ({
  id,
  title,
  abstract,
  themes: insights.themes.map(themeLabel).join(" "),
  claims: insights.claims
    .map(({ metric, dataset }) => `${metric ?? ""} ${dataset ?? ""}`)
    .join(" "),
});

/**
 * The full text of the library, in memory from the first search on: restored from a snapshot, built
 * anew where that is missing, torn, or of another version or an older library.
 */
export class TextIndex {
  #document = createDocument();
  #revision = -1;
  #ready: Promise<void> | undefined;

  constructor(private readonly database: () => Promise<Database>) {}

  /** See `Library.search`. */
  async search(text: string, filter: SearchFilter): Promise<Paper[]> {
    const db = await this.database();
    const words = queryWords(text);
    if (words.length === 0) return newest(db, filter);
    await this.#update(db);
    const ranked = ranking(words.map((word) => this.#found(word)));
    return take(db, ranked, filter);
  }

  /** Per field the papers that hold a word. */
  #found(word: string): Map<Field, number[]> {
    const found = this.#document.search(word, { limit: MAX_FOUND });
    return new Map(found.map(({ field, result }) => [field as Field, result.map(Number)] as const));
  }

  /** One at a time: two searches at once must not build the index twice. */
  #update(db: Database): Promise<void> {
    this.#ready = (this.#ready ?? Promise.resolve()).catch(() => {}).then(() => this.#refresh(db));
    return this.#ready;
  }

  async #refresh(db: Database): Promise<void> {
    const revision = (await db.get("meta", "library"))?.revision ?? 0;
    if (revision === this.#revision) return;
    const snapshot = await db.get("snapshots", "text");
    const document = snapshot && restored(snapshot, revision);
    this.#document = document ?? (await built(db));
    this.#revision = revision;
    if (!document) await save(db, this.#document, revision);
  }
}

function restored(snapshot: Snapshot, revision: number): Document | undefined {
  if (snapshot.version !== VERSION || snapshot.revision !== revision) return undefined;
  try {
    const document = createDocument();
    for (const [key, data] of snapshot.parts) document.import(key, data);
    return document;
  } catch (error) {
    report("Restoring the text index; it is built anew", error);
    return undefined;
  }
}

async function built(db: Database): Promise<Document> {
  const document = createDocument();
  for (const paper of await db.getAll("papers")) document.add(paper.id, entryOf(paper));
  return document;
}

/** A snapshot saves time only: a full disk must not fail the search. */
async function save(db: Database, document: Document, revision: number): Promise<void> {
  const parts: [string, string][] = [];
  document.export((key: string, data: string) => void parts.push([key, data]));
  try {
    await db.put("snapshots", { version: VERSION, revision, parts }, "text");
  } catch (error) {
    report("Keeping the text index", error);
  }
}

const passes = ({ hasCode, theme }: SearchFilter, { insights }: Paper) =>
  (!hasCode || insights.links.some(({ kind }) => kind === "code")) &&
  (theme === null || insights.themes.includes(theme));

async function newest(db: Database, filter: SearchFilter): Promise<Paper[]> {
  const papers: Paper[] = [];
  let cursor = await db.transaction("papers").store.openCursor(null, "prev");
  while (cursor && papers.length < filter.limit) {
    if (passes(filter, cursor.value)) papers.push(cursor.value);
    // oxlint-disable-next-line no-await-in-loop -- a cursor goes step by step
    cursor = await cursor.continue();
  }
  return papers;
}

async function take(db: Database, ids: number[], filter: SearchFilter): Promise<Paper[]> {
  const papers: Paper[] = [];
  const { store } = db.transaction("papers");
  for (const id of ids) {
    if (papers.length === filter.limit) break;
    // oxlint-disable-next-line no-await-in-loop -- stops as soon as there are enough
    const paper = await store.get(id);
    if (paper && passes(filter, paper)) papers.push(paper);
  }
  return papers;
}
