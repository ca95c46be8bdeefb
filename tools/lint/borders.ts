const NO_BROWSER = ["document", "window", "location", "navigator", "browser", "chrome", "fetch"];
export const NO_OUTSIDE = [...NO_BROWSER, "indexedDB", "localStorage"];
const PARSERS = [
  "entities",
  "htmlparser2",
  "js-yaml",
  "markdown-it",
  "papaparse",
  "postal-mime",
  "smol-toml",
];

export interface Border {
  folder: string;
  /** Rooms it may import across folders, beside itself. */
  rooms: string[];
  /** Packages it may import; `wxt` is the door to the extension API. */
  packages: string[];
  /** Globals it must not touch; all that lead outside where it says nothing. */
  globals?: string[];
}

/** Who may import whom: the picture of the README as lint errors. */
export const BORDERS: Border[] = [
  { folder: "utils/domain", rooms: [], packages: ["entities"], globals: NO_OUTSIDE },
  { folder: "utils/insights", rooms: ["utils/domain", "assets"], packages: [] },
  { folder: "utils/dom", rooms: [], packages: [], globals: NO_OUTSIDE },
  {
    folder: "utils/sites",
    rooms: ["utils/domain", "utils/dom"],
    packages: [],
    globals: NO_OUTSIDE,
  },
  { folder: "utils/matching", rooms: ["utils/domain", "assets"], packages: [] },
  {
    folder: "utils/sources",
    rooms: ["utils/domain"],
    packages: ["@noble/hashes", "valibot", ...PARSERS],
    globals: NO_OUTSIDE,
  },
  {
    folder: "utils/page",
    rooms: ["utils/domain", "utils/dom", "utils/sites"],
    packages: [],
    globals: ["browser", "chrome", "fetch", "indexedDB"],
  },
  {
    folder: "utils/preferences",
    rooms: ["utils/domain"],
    packages: ["valibot", "wxt"],
    globals: ["document", "window", "fetch", "indexedDB"],
  },
  {
    folder: "utils/library",
    rooms: ["utils/domain", "utils/insights", "utils/matching", "utils/search"],
    packages: ["idb", "valibot"],
    globals: NO_BROWSER,
  },
  {
    folder: "utils/search",
    rooms: ["utils/domain", "utils/insights"],
    packages: ["flexsearch", "fastest-levenshtein"],
    globals: NO_OUTSIDE,
  },
  { folder: "utils/feeds", rooms: ["utils/domain", "utils/sources"], packages: [] },
  {
    folder: "utils/network",
    rooms: ["utils/domain"],
    packages: ["wxt"],
    globals: ["document", "window", "indexedDB"],
  },
  {
    folder: "utils/subscriptions",
    rooms: ["utils/domain", "utils/feeds", "utils/library", "utils/network"],
    packages: ["wxt"],
    globals: ["document", "window", "fetch", "indexedDB"],
  },
  {
    folder: "utils/packs",
    rooms: [
      "utils/domain",
      "utils/collections",
      "utils/matching",
      "utils/sources",
      "utils/library",
      "utils/network",
    ],
    packages: ["wxt"],
    globals: ["document", "window", "fetch", "indexedDB"],
  },
  { folder: "utils/collections", rooms: ["utils/domain"], packages: ["@noble/hashes", "valibot"] },
  {
    folder: "utils/import",
    rooms: ["utils/domain", "utils/library", "utils/sources"],
    packages: [],
    globals: NO_OUTSIDE,
  },
  { folder: "utils/views", rooms: ["utils/domain", "utils/insights"], packages: [] },
  {
    folder: "components",
    rooms: ["utils/domain", "utils/dom", "assets"],
    packages: ["preact", "@floating-ui/dom", "simple-icons"],
    globals: ["browser", "chrome", "fetch", "indexedDB", "localStorage"],
  },
];
