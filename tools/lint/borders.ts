const NO_BROWSER = ["document", "window", "location", "navigator", "browser", "chrome", "fetch"];
export const NO_OUTSIDE = [...NO_BROWSER, "indexedDB", "localStorage"];
/** Denied globals for rooms that call the extension API, but not the network, the database or a page. */
const EXTENSION_ONLY = ["document", "window", "fetch", "indexedDB"];
const PARSERS = [
  "entities",
  "htmlparser2",
  "js-yaml",
  "markdown-it",
  "papaparse",
  "postal-mime",
  "smol-toml",
];
const WORKER = { name: "Worker", message: "A page starts workers, by start-worker.ts." };

export interface Border {
  /** A room: its files and folders, except the rooms nested in it. */
  folder: string;
  /** Rooms that it may import besides itself; this does not include rooms nested in them. */
  rooms: string[];
  /** Packages that it may import; `wxt` gives access to the extension API. */
  packages: string[];
  /** Globals that it must not use; by default all in `NO_OUTSIDE`. */
  globals?: (string | typeof WORKER)[];
}

type Limits = Partial<Pick<Border, "packages" | "globals">>;

/** Paths of rooms, given by their names below `utils`, separated by spaces. */
const utils = (rooms: string): string[] =>
  rooms === "" ? [] : rooms.split(" ").map((name) => `utils/${name}`);

const room = (name: string, rooms: string, limits: Limits = {}): Border => ({
  folder: `utils/${name}`,
  rooms: utils(rooms),
  packages: [],
  ...limits,
});

const extension = (...packages: string[]): Limits => ({
  packages: ["wxt", ...packages],
  globals: EXTENSION_ONLY,
});

const UTILS: Border[] = [
  room("domain", "", { packages: ["entities"] }),
  room("dom", ""),
  room("logging", ""),
  room("async", ""),
  { folder: "utils/insights", rooms: ["utils/domain", "assets"], packages: [] },
  { folder: "utils/matching", rooms: ["utils/domain", "assets"], packages: [] },
  room("views", "domain insights"),
  room("sites", "dom domain"),
  room("page", "dom domain sites", { globals: ["browser", "chrome", "fetch", "indexedDB"] }),
  room("sources", "domain", { packages: ["@noble/hashes", "valibot", ...PARSERS] }),
  room("search", "domain insights", { packages: ["flexsearch", "fastest-levenshtein"] }),
  room("library", "async domain insights logging matching search", {
    packages: ["idb"],
    globals: NO_BROWSER,
  }),
  room("import", "domain library sources", {
    // `import-lock.ts` requests a lock that all tabs share.
    globals: NO_OUTSIDE.filter((name) => name !== "navigator"),
  }),
  room("storage", "domain", extension()),
  room("permissions", "storage", extension()),
  room("schedule", "domain", extension()),
  room("preferences", "async domain logging storage", extension("valibot")),
  room("messages", "domain logging preferences sources", extension("valibot")),
  room("http", "async domain storage", {
    packages: ["wxt"],
    globals: ["document", "window", "indexedDB"],
  }),
  room("feeds", "async domain feeds/catalog http library logging schedule storage", extension()),
  room("feeds/catalog", "domain sources"),
  room(
    "packs",
    "async domain http library logging matching packs/format schedule sources storage",
    extension(),
  ),
  room("packs/format", "domain", { packages: ["@noble/hashes", "valibot"] }),
];

const component = (name: string, rooms: string[], packages: string[] = []): Border => ({
  folder: `components/${name}`,
  rooms: ["utils/domain", ...rooms],
  packages: ["preact", ...packages],
  globals: ["browser", "chrome", "fetch", "indexedDB", "localStorage"],
});

const COMPONENTS: Border[] = [
  component("icons", [], ["simple-icons"]),
  component("ui", []),
  component("strip", ["components/icons"]),
  component("card", ["components/icons", "utils/dom"], ["@floating-ui/dom"]),
  component("options", ["components/ui"]),
  component("popup", ["components/card"]),
];

/** Composition roots, which nothing imports. */
const entrypoint = (name: string, rooms: string[], packages: string[] = []): Border => ({
  folder: `entrypoints/${name}`,
  rooms,
  packages: ["wxt", ...packages],
  globals: [WORKER],
});

/** Rooms shared by background, popup and options. */
const SHARED = utils("domain insights logging messages permissions preferences storage views");
/** Rooms that supply papers. */
const SUPPLY = utils("feeds http import library packs sources");

const ENTRYPOINTS: Border[] = [
  entrypoint("annotate", ["components/strip", ...utils("dom domain logging messages page sites")]),
  entrypoint("any-page", utils("dom sites")),
  entrypoint("card", ["components/card", ...utils("dom domain")]),
  entrypoint("doctor", utils("dom page")),
  entrypoint("gather-page", utils("page sites")),
  entrypoint(
    "popup",
    ["components/card", "components/popup", "components/ui", ...SHARED, ...utils("sites")],
    ["preact"],
  ),
  entrypoint(
    "options",
    ["components/options", "components/ui", ...SHARED, ...SUPPLY, ...utils("feeds/catalog sites")],
    ["preact"],
  ),
  entrypoint("background", [...SHARED, ...SUPPLY, ...utils("async page")], ["valibot"]),
];

/**
 * Who may import whom, as in the table of docs/architecture.md. Anything not listed is a lint error. A
 * room comes before those nested in it.
 */
export const BORDERS: Border[] = [...UTILS, ...COMPONENTS, ...ENTRYPOINTS];
