/**
 * What Gloss keeps beside the items of `utils/storage/items.ts`, by its names; a test finds who keeps anything
 * else, and the list in `docs/stored-data.md` follows from it.
 */
export const KEPT = {
  /** Of `storage.sync`: what stands before the colon. */
  sync: {
    tag: "a followed or muted theme",
    site: "a site's switch",
    theme: "a theme of the reader's own",
  },
  /** Of IndexedDB. */
  databases: {
    gloss: "the library",
    "gloss-shards": "files of collections",
  },
  alarms: {
    feeds: "when the next feed is due",
    packs: "when packs are looked at again",
  },
  /** Registered content scripts. */
  scripts: { "any-page": "reads the sites that the reader added" },
} as const satisfies Record<string, Record<string, string>>;

/** What the stores of the databases hold. */
export const STORES: Record<keyof typeof KEPT.databases, Record<string, string>> = {
  gloss: {
    papers: "papers, what was read of them, and the keys that find them",
    sources: "what each source says of a paper that several list",
    hashes: "hashes of all that finds a paper",
    rejections: "titles that the reader said are another paper",
    snapshots: "the text index, which can be made anew",
    meta: "the revision of the library, and how many papers it holds",
    digests: "how many papers each digest lists",
    imports: "the last ten imports, and how far they are",
    files: "files of imports that did not end",
    gains: "what each import brought, so that it can be taken back",
  },
  "gloss-shards": { files: "files of collections that were asked for, for 30 days" },
};

export type SyncKind = keyof typeof KEPT.sync;
export type DatabaseName = keyof typeof KEPT.databases;
export type AlarmName = keyof typeof KEPT.alarms;
export type ScriptId = keyof typeof KEPT.scripts;
