// @vitest-environment node
import { globSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { KEPT } from "@/utils/domain/kept";

const ROOT = resolve(import.meta.dirname, "../../..");
const sources = globSync("{utils,entrypoints,components}/**/*.{ts,tsx}", { cwd: ROOT });

interface Door {
  /** APIs that store data beyond the life of a page or worker. */
  pattern: RegExp;
  /** The only files that may say so: each takes names from a list, or is undone by `eraseEverything`. */
  files: string[];
}

const DOORS: Door[] = [
  {
    pattern: /\b(?:local|session)\s*\.\s*(?:set|remove|clear)\(/,
    files: ["utils/storage/clear-stored.ts"],
  },
  {
    pattern: /\bsync\s*\.\s*(?:set|remove|clear)\(/,
    files: [
      "utils/preferences/offer.ts",
      "utils/preferences/removals.ts",
      "utils/preferences/store.ts",
    ],
  },
  // An area in a variable would go around the rules above.
  {
    pattern: /\bstorage\s*(?:\[|\.\s*(?:local|session|sync|managed)\s*(?![\s.]))/,
    files: ["utils/storage/define-item.ts"],
  },
  {
    pattern: /\bdefineItem(?=[<(])/,
    files: ["utils/storage/define-item.ts", "utils/storage/items.ts"],
  },
  // Stores nothing, but uses the same API: only one place listens.
  {
    pattern: /\bstorage\s*\.\s*onChanged\b|\bonChanged\b[^}]*\}\s*=\s*(?:browser|chrome)\.storage/,
    files: ["utils/storage/on-stored.ts"],
  },
  {
    pattern: /[{,]\s*(?:local|session|sync)\b[^}]*\}\s*=\s*(?:browser|chrome)\.storage/,
    files: [],
  },
  {
    pattern: /\bopenDB\b|\bindexedDB\s*\.\s*open\(/,
    files: ["utils/library/database.ts", "utils/library/shard-cache.ts"],
  },
  {
    pattern: /\balarms\s*\.\s*create\(/,
    files: ["utils/schedule/alarm.ts"],
  },
  {
    pattern: /\bregisterContentScripts\(/,
    files: ["entrypoints/background/any-pages.ts"],
  },
  {
    pattern: /\bpermissions\s*\.\s*request\(/,
    files: [
      "entrypoints/options/grant-hosts.ts",
      "entrypoints/options/grant-packs.ts",
      "utils/permissions/read-sites.ts",
    ],
  },
  {
    pattern:
      /\b(?:localStorage|sessionStorage|cookieStore|getDirectory|userScripts|declarativeNetRequest)\b|\bdocument\s*\.\s*cookie\b|\bcaches\s*\.|\bcookies\s*\.\s*set\(|\bshowSaveFilePicker\b/,
    files: [],
  },
];

/** Files that name what another file keeps for them. */
const NAMING = ["utils/library/look-ups.ts", "utils/feeds/feeds.ts", "utils/packs/packs.ts"];

/** Comments tell of keys, too. */
const code = (text: string) => text.replaceAll(/\/\*[^]*?\*\/|(?<!:)\/\/.*/gu, "");

const leaks = (file: string, text: string): RegExp[] =>
  DOORS.filter(({ pattern, files }) => pattern.test(code(text)) && !files.includes(file)).map(
    ({ pattern }) => pattern,
  );

const read = (file: string) => readFileSync(resolve(ROOT, file), "utf8");

describe("what Gloss stores", () => {
  it.each(DOORS.flatMap(({ pattern, files }) => files.map((file) => ({ file, pattern }))))(
    "is stored through $file, which is one of the checked files",
    ({ file, pattern }) => {
      expect(sources).toContain(file);
      expect(code(read(file))).toMatch(pattern);
    },
  );

  it("is not stored by a file that bypasses the list of stored keys", () => {
    const found = sources.flatMap((file) =>
      leaks(file, read(file)).map((pattern) => `${file}: ${String(pattern)}`),
    );
    expect(found).toEqual([]);
  });

  it.each([
    "await browser.storage.local.set({ visits: 1 });",
    "await chrome.storage.session\n  .set({ visits: 1 });",
    "await browser.storage.sync.remove(key);",
    "const area = browser.storage.local;",
    'const visits = defineItem<number>("visits", {});',
    "browser.storage.onChanged.addListener(() => {});",
    "const { onChanged } = browser.storage;",
    "const { local } = browser.storage;",
    "await browser.storage[area].set({ visits: 1 });",
    'const db = await openDB("visits", 1);',
    'indexedDB.open("visits");',
    'browser.alarms.create("visits", {});',
    "browser.scripting.registerContentScripts([]);",
    'localStorage.setItem("visits", "1");',
    'await caches.open("visits");',
    "document.cookie = 'visits=1';",
    "await navigator.storage.getDirectory();",
    "await browser.permissions.request({ origins });",
  ])("is detected in `%s`", (line) => {
    expect(leaks("utils/visits.ts", line)).not.toEqual([]);
  });

  it.each([
    ["alarms", /\bconst ALARM = "([^"]+)"( satisfies AlarmName)?/],
    ["databases", /\bconst NAME = "([^"]+)"( satisfies DatabaseName)?/],
    ["scripts", /\bconst ID = "([^"]+)"( satisfies ScriptId)?/],
  ] as const)("has a name in the list: %s", (kind, pattern) => {
    const doors = DOORS.flatMap(({ files }) => files).concat(NAMING);
    const named = doors.flatMap((file) => pattern.exec(read(file)) ?? []);
    const names = Object.keys(KEPT[kind]);
    expect(named.filter((name) => names.includes(name)).toSorted()).toEqual(names.toSorted());
    expect(named.filter((name) => name.includes("satisfies"))).not.toEqual([]);
  });
});
