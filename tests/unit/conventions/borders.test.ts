// @vitest-environment node
import { spawnSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { type Border, BORDERS } from "@/tools/lint/borders";
import { strayFiles } from "@/tools/lint/stray-files";

const ROOT = resolve(import.meta.dirname, "../../..");
const TREES = ["utils", "components", "entrypoints"];
const FOLDERS = BORDERS.map(({ folder }) => folder);
let copy: string;

// Each test starts the linter, which takes a second or two on an idle machine.
vi.setConfig({ testTimeout: 60_000 });

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), "gloss-borders-"));
  for (const file of ["oxlint.config.ts", "package.json", "tools/lint"])
    cpSync(join(ROOT, file), join(copy, file), { recursive: true });
  symlinkSync(join(ROOT, "node_modules"), join(copy, "node_modules"));
  plant("tsconfig.json", ['{ "compilerOptions": { "paths": { "@/*": ["./*"] } } }']);
});

beforeEach(() => {
  for (const tree of TREES) rmSync(join(copy, tree), { recursive: true, force: true });
});

afterAll(() => rmSync(copy, { recursive: true }));

function plant(file: string, lines: readonly string[]): void {
  const path = join(copy, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, lines.join("\n"));
}

/** A message of the linter about a line of a generated file. */
interface Complaint {
  filename: string;
  line: number;
  said: string;
}

function runLinter(): string {
  const oxlint = join(ROOT, "node_modules/.bin/oxlint");
  const { stdout } = spawnSync(oxlint, ["-f", "json", ...TREES], { cwd: copy, encoding: "utf8" });
  return stdout;
}

interface Diagnostic {
  code: string;
  message: string;
  help?: string;
  filename: string;
  labels: { span: { line: number } }[];
}

/** All messages of the linter about the generated files. */
function lint(): Complaint[] {
  const { diagnostics } = JSON.parse(runLinter()) as { diagnostics: Diagnostic[] };
  return diagnostics.map(({ code, message, help, filename, labels }) => ({
    filename,
    line: labels[0]?.span.line ?? 0,
    said: [code, message, help].join(" "),
  }));
}

/** The linter's message for each line, each in a generated file of its own in a folder. */
function lintLines(rows: readonly (readonly [folder: string, line: string, ...unknown[]])[]) {
  for (const [at, [folder, line]] of rows.entries()) plant(`${folder}/x${at}.ts`, [line]);
  const complaints = lint();
  return rows.map(([folder, line], at) => {
    const own = complaints.filter(({ filename }) => filename === `${folder}/x${at}.ts`);
    return { row: `${folder}: ${line}`, said: own.map(({ said }) => said).join("\n") };
  });
}

const using = (source: string) => `import { thing } from "${source}"; export const it = thing;`;

/** The lines of each file whose imports the linter refuses. */
function refusedLines(): Map<string, Set<number>> {
  const refused = new Map<string, Set<number>>();
  for (const { filename, line, said } of lint())
    if (said.includes("no-restricted-imports"))
      refused.set(filename, (refused.get(filename) ?? new Set()).add(line));
  return refused;
}

/** The sources that a file of a room may not import; each is on a line of its own. */
function refusedOf(rooms: readonly Border[], sourcesOf: (room: Border) => string[]) {
  for (const room of rooms)
    plant(
      `${room.folder}/x.ts`,
      sourcesOf(room).map((source) => `export * from "${source}";`),
    );
  const lines = refusedLines();
  return rooms.map((room) => [
    room.folder,
    sourcesOf(room).filter((_, at) => lines.get(`${room.folder}/x.ts`)?.has(at + 1)),
  ]);
}

/** Rows of a table that the linter does not refuse with the expected message. */
const unrefused = (rows: readonly (readonly [folder: string, line: string, words: string])[]) =>
  lintLines(rows)
    .filter(({ said }, at) => !said.includes(rows[at]?.[2] ?? ""))
    .map(({ row }) => row);

describe("properties that a page can override", () => {
  it("are not read from the page's own objects", () => {
    const words = "A page can hide it";
    expect(
      unrefused([
        ["utils/sites", "export const x = (element: Element) => element.parentElement;", words],
        ["utils/page", "export const x = (page: Document) => page.querySelectorAll('a');", words],
        ["entrypoints/annotate", "export const x = document.documentElement;", words],
      ]),
    ).toEqual([]);
  });
});

describe("rooms", () => {
  it("contain every file of the three source trees", () => {
    expect(strayFiles(ROOT)).toEqual([]);
  });

  it("each have an existing folder", () => {
    const empty = FOLDERS.filter((folder) => !existsSync(join(ROOT, folder)));
    expect(empty).toEqual([]);
  });

  it("are listed once, nested rooms after the room around them", () => {
    expect(new Set(FOLDERS).size).toBe(FOLDERS.length);
    const late = FOLDERS.filter((folder, at) =>
      FOLDERS.slice(0, at).some((before) => before.startsWith(`${folder}/`)),
    );
    expect(late).toEqual([]);
  });

  it("can be ordered so that each imports only earlier ones", () => {
    let left = BORDERS;
    for (let before = Infinity; left.length < before;) {
      before = left.length;
      const open = new Set(left.map(({ folder }) => folder));
      left = left.filter(({ rooms }) => rooms.some((room) => open.has(room)));
    }
    expect(left.map(({ folder }) => folder)).toEqual([]);
  });

  it("cover everything: the linter refuses a file outside of all rooms", () => {
    const strays = ["utils/x.ts", "utils/unnamed/x.ts", "components/x.tsx", "entrypoints/x.ts"];
    for (const file of strays) plant(file, ["export const it = 1;"]);
    const said = runLinter();
    expect(said).toContain("No border of tools/lint/borders.ts names");
    for (const file of strays) expect(said).toContain(file);
  });
});

describe("borders between rooms", () => {
  it("let every room import exactly the rooms that its border lists", () => {
    const rooms = [...FOLDERS, "utils/unnamed", "assets", "tools", "tests"];
    const sources = rooms.map((room) => `@/${room}/y`);
    const allowed = ({ folder, rooms: listed }: Border) =>
      new Set([folder, ...listed].map((room) => `@/${room}/y`));
    expect(refusedOf(BORDERS, () => sources)).toEqual(
      BORDERS.map((border) => [
        border.folder,
        sources.filter((source) => !allowed(border).has(source)),
      ]),
    );
  });

  it("apply to every form of import", () => {
    const lines = (room: string) => [
      `export type { A } from "${room}/y";`,
      `import { type B } from "${room}/y";`,
      `import "${room}/y";`,
      `export const d = import("${room}/y");`,
      `export * from "${room}";`,
    ];
    plant("utils/domain/x.ts", lines("@/utils/library"));
    plant("utils/feeds/x.ts", lines("@/utils/library"));
    expect([...refusedLines()]).toEqual([["utils/domain/x.ts", new Set([1, 2, 3, 4, 5])]]);
  });

  it("know every form of import", () => {
    const ways = ["~/utils/domain/y", "@@/utils/domain/y", "/utils/domain/y", "unknown", "node:fs"];
    const refused = BORDERS.map(({ folder }) => [folder, ways]);
    expect(refusedOf(BORDERS, () => ways)).toEqual(refused);
  });

  it("let every room import its own files, including from subfolders", () => {
    const own = ({ folder }: Border) => ["./y", "./below/y", "./look.css", `@/${folder}/below/y`];
    expect(refusedOf(BORDERS, own)).toEqual(BORDERS.map(({ folder }) => [folder, []]));
  });

  it("refuse relative imports that leave the room's folder", () => {
    const ways = ["../domain/y", "./../domain/y", "./below/../../domain/y", ".."];
    const refused = BORDERS.map(({ folder }) => [folder, ways]);
    expect(refusedOf(BORDERS, () => ways)).toEqual(refused);
  });

  it("close a nested room to the room around it, unless it is listed", () => {
    plant("utils/packs/format/x.ts", ['export * from "@/utils/packs/y";']);
    plant("utils/feeds/x.ts", ['export * from "./catalog/y";']);
    expect([...refusedLines().keys()]).toEqual(["utils/packs/format/x.ts"]);
  });
});

describe("packages and globals", () => {
  it("are refused when the border does not list them", () => {
    const isGlobal = "no-restricted-globals";
    expect(
      unrefused([
        ["utils/domain", using("preact/hooks"), "utils/domain may import entities"],
        ["utils/domain", "export const now = Date.now();", "Take the time as a parameter"],
        ["utils/insights", "export const page = document.body;", isGlobal],
        ["utils/insights", using("wxt/browser"), "utils/insights may import"],
        ["utils/sites", "export const at = location.href;", isGlobal],
        ["utils/sources", 'export const it = fetch("/");', isGlobal],
        ["utils/library", using("preact"), "utils/library may import"],
        ["utils/views", using("wxt/browser"), "utils/views may import"],
        ["utils/storage", using("idb"), "utils/storage may import"],
        ["utils/feeds", 'export const it = fetch("/");', isGlobal],
        ["components/card", using("wxt/browser"), "components/card may import"],
        ["entrypoints/popup", using("idb"), "entrypoints/popup may import"],
        ["entrypoints/popup", 'export const it = new Worker("x.js");', "A page starts workers"],
      ]),
    ).toEqual([]);
  });

  it("are allowed when the border lists them", () => {
    const complaints = lintLines([
      ["utils/library", using("idb")],
      ["utils/http", 'export const it = fetch("/");'],
      ["utils/import", "export const it = navigator.locks;"],
      ["components/card", using("preact/hooks")],
    ]);
    expect(complaints.filter(({ said }) => said.includes("no-restricted"))).toEqual([]);
  });
});

describe("circular imports", () => {
  it.each([
    ["values", "export", "export"],
    ["types", "export type", "export type"],
    ["a type and a value", "export type", "export"],
  ])("of %s are refused", (_, there, back) => {
    plant("utils/views/a.ts", [`${there} { B } from "./b";`, "export const A = 1;"]);
    plant("utils/views/b.ts", [`export { C } from "@/utils/views/c";`, "export const B = 1;"]);
    plant("utils/views/c.ts", [`${back} { A } from "./a";`, "export const C = 1;"]);
    expect(lint().map(({ said }) => said)).toContainEqual(
      expect.stringContaining("import(no-cycle)"),
    );
  });

  it("through a type import expression are refused", () => {
    plant("utils/views/a.ts", ['export type A = import("./b").B | null;']);
    expect(lint().map(({ said }) => said)).toContainEqual(
      expect.stringContaining("consistent-type-imports"),
    );
  });
});
