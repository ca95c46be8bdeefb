// @vitest-environment node
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const ROOT = resolve(import.meta.dirname, "../../..");
const ROOMS = ["domain", "insights", "library", "page", "preferences", "sites", "sources", "views"];
let copy: string;

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), "gloss-borders-"));
  for (const file of ["oxlint.config.ts", "package.json", "tools/lint"])
    cpSync(join(ROOT, file), join(copy, file), { recursive: true });
  for (const room of ROOMS) mkdirSync(join(copy, "utils", room), { recursive: true });
  symlinkSync(join(ROOT, "node_modules"), join(copy, "node_modules"));
});

afterAll(() => rmSync(copy, { recursive: true }));

/** What the linter says of one planted line. */
function lint(file: string, line: string): string {
  const path = join(copy, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `${line}\n`);
  const oxlint = join(ROOT, "node_modules/.bin/oxlint");
  const { stdout } = spawnSync(oxlint, [file], { cwd: copy, encoding: "utf8" });
  rmSync(path);
  return stdout;
}

const using = (source: string) => `import { thing } from "${source}"; export const it = thing;`;

describe("what a page can hide", () => {
  it.each([
    ["utils/sites/x.ts", "export const x = (element: Element) => element.parentElement;"],
    ["utils/page/x.ts", "export const x = (page: Document) => page.querySelectorAll('a');"],
    ["entrypoints/annotate/x.ts", "export const x = document.documentElement;"],
  ])("%s must not say `%s`", (file, line) => {
    expect(lint(file, line)).toContain("A page can hide it");
  });
});

describe("borders between folders", () => {
  it.each([
    ["utils/domain/x.ts", using("@/utils/library/index"), "utils/domain may import entities"],
    ["utils/domain/x.ts", using("preact/hooks"), "utils/domain may import entities"],
    ["utils/domain/x.ts", "export const now = Date.now();", "Take the time as a parameter"],
    ["utils/insights/x.ts", "export const page = document.body;", "no-restricted-globals"],
    ["utils/insights/x.ts", using("wxt/browser"), "utils/insights may import"],
    ["utils/sites/x.ts", "export const at = location.href;", "no-restricted-globals"],
    ["utils/sources/x.ts", 'export const it = fetch("/");', "no-restricted-globals"],
    ["utils/page/x.ts", using("@/utils/library/index"), "utils/page may import"],
    ["utils/page/x.ts", using("@/utils/messages"), "utils/page may import"],
    ["utils/library/x.ts", using("@/utils/sites/index"), "utils/library may import"],
    ["utils/library/x.ts", using("preact"), "utils/library may import"],
    ["utils/views/x.ts", using("wxt/browser"), "utils/views may import"],
    ["components/x.ts", using("@/utils/library/index"), "components may import"],
    ["components/x.ts", using("wxt/browser"), "components may import"],
    ["entrypoints/x.ts", using("idb"), "Only utils/library talks to idb"],
    ["utils/x.ts", using("@/entrypoints/background/handlers"), "Nobody imports a composition root"],
    ["components/x.ts", using("../utils/domain/paper"), "./… inside one"],
  ])("%s must not say `%s`", (file, line, message) => {
    expect(lint(file, line)).toContain(message);
  });

  it.each([
    ["utils/library/x.ts", using("idb")],
    ["utils/library/x.ts", using("@/utils/insights/index")],
    ["components/x.ts", using("preact")],
    ["components/x.ts", using("@/utils/domain/paper")],
    ["entrypoints/x.ts", using("@/utils/library/index")],
  ])("%s may say `%s`", (file, line) => {
    expect(lint(file, line)).not.toContain("no-restricted");
  });
});
