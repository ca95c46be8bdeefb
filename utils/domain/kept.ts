/**
 * Everything that Gloss keeps, by its key: what is not here cannot be stored (the types of
 * `utils/storage/keep.ts` refuse it, and a test finds who goes around them), and erasing follows from it.
 */
export const KEPT = {
  /** Of `storage.local`. */
  local: {
    pending: "changes of preferences that wait for sync",
    syncProblem: "why the browser refused to sync",
    removals: "since when each removal waits to be forgotten",
    readSites: "sites that the reader added",
    feeds: "which feeds are on, and how they fare",
    backFills: "periods that feeds are asked for",
    feedProgress: "the feed that is being asked",
    feedVersions: "versions of what feeds answered",
    packs: "packs and collections that the reader subscribed to",
    requestLog: "the list of requests",
    bundledDigest: "the version of Gloss whose digest was loaded",
    libraryRevision: "when the library last changed",
    themeSweep: "how far the reader's own themes are applied",
    readingSweep: "how far the library is read anew",
    erasing: "that everything is being erased, until it is",
  },
  /** Of `storage.session`. */
  session: { offeredPage: "papers of a page until the options take them" },
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

export type LocalKey = keyof typeof KEPT.local;
export type SessionKey = keyof typeof KEPT.session;
export type SyncKind = keyof typeof KEPT.sync;
export type DatabaseName = keyof typeof KEPT.databases;
export type AlarmName = keyof typeof KEPT.alarms;
export type ScriptId = keyof typeof KEPT.scripts;
