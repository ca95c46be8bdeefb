// @vitest-environment node
import { spawnSync } from "node:child_process";
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { isOlder } from "@/tools/install/node.mjs";

const ROOT = resolve(import.meta.dirname, "../../..");
const PACKAGE = "node_modules/thing";
const lock = (version: string, more: object = {}) =>
  JSON.stringify({ packages: { [PACKAGE]: { version }, ...more } });
const OF_ANOTHER_SYSTEM = { "node_modules/other-system": { version: "1.0.0", optional: true } };
/** A project with a complete installation, and commands that only record that they ran. */
const FILES: Record<string, string> = {
  "package.json": JSON.stringify({ engines: { node: ">=20.0.0" } }),
  "package-lock.json": lock("1.0.0", { "": {}, ...OF_ANOTHER_SYSTEM }),
  "node_modules/.package-lock.json": lock("1.0.0"),
  [`${PACKAGE}/package.json`]: "{}",
  "node_modules/.bin/thing": "",
  ".wxt/tsconfig.json": "{}",
  ".wxt/wxt.d.ts": '/// <reference path="./types/paths.d.ts" />',
  ".wxt/types/paths.d.ts": "",
  "commands/npm": '#!/bin/sh\necho "npm $*" >> ran',
  "commands/npx": '#!/bin/sh\necho "npx $*" >> ran',
  ran: "",
};

let project: string;

beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), "gloss-install-"));
  for (const [file, text] of Object.entries(FILES)) write(file, text);
  for (const command of ["npm", "npx"]) chmodSync(join(project, "commands", command), 0o755);
  symlinkSync(process.execPath, join(project, "commands/node"));
  cpSync(join(ROOT, "tools/install.mjs"), join(project, "tools/install.mjs"));
  cpSync(join(ROOT, "tools/install"), join(project, "tools/install"), { recursive: true });
});

afterEach(() => rmSync(project, { recursive: true }));

function write(file: string, text: string): void {
  mkdirSync(join(project, dirname(file)), { recursive: true });
  writeFileSync(join(project, file), text);
}

/** Runs the install step; returns the commands that it ran and its output. */
function install() {
  const { stderr, status } = spawnSync(process.execPath, ["tools/install.mjs"], {
    cwd: project,
    encoding: "utf8",
    env: { PATH: `${join(project, "commands")}:/bin:/usr/bin`, CHROMIUM_PATH: process.execPath },
  });
  const ran = readFileSync(join(project, "ran"), "utf8").split("\n").filter(Boolean);
  return { ran, stderr, status };
}

const INSTALLS = "npm ci --no-audit --no-fund";
const PREPARES = "npx wxt prepare";

describe("the install step", () => {
  it("does nothing when everything is installed", () => {
    expect(install()).toMatchObject({ ran: [], status: 0 });
  });

  it.each([
    ["node_modules", [INSTALLS]],
    ["node_modules/.package-lock.json", [INSTALLS]],
    ["node_modules/.bin", [INSTALLS]],
    [PACKAGE, [INSTALLS]],
    [".wxt", [PREPARES]],
    [".wxt/tsconfig.json", [PREPARES]],
    [".wxt/wxt.d.ts", [PREPARES]],
    [".wxt/types", [PREPARES]],
  ])("restores what is missing after %s was removed", (missing, commands) => {
    rmSync(join(project, missing), { recursive: true });
    expect(install()).toMatchObject({ ran: commands, status: 0 });
  });

  it("installs a version that changed in the lock file", () => {
    write("package-lock.json", lock("1.0.1"));
    expect(install().ran).toEqual([INSTALLS]);
  });

  it("names the Node version it needs when the scripts would run on an older one", () => {
    write("package.json", JSON.stringify({ engines: { node: ">=99.1.0" } }));
    const { stderr, status } = install();
    expect(status).toBe(1);
    expect(stderr).toContain("99.1.0 or later");
  });

  it("accepts the Node that npm installed for the scripts", () => {
    write("package.json", JSON.stringify({ engines: { node: ">=99.1.0" } }));
    write("node_modules/.bin/node", "#!/bin/sh\necho v99.1.0");
    chmodSync(join(project, "node_modules/.bin/node"), 0o755);
    const isShipped = process.platform === "linux" && process.arch === "x64";
    expect(install().status).toBe(isShipped ? 0 : 1);
  });
});

describe("the Node version check", () => {
  it.each([
    ["20.18.3", "20.19.0", true],
    ["20.20.2", "20.19.0", false],
    ["22.9.0", "22.19.0", true],
    ["22.19.0", "22.19.0", false],
    ["24.0.0", "22.19.0", false],
    ["9.11.0", "20.19.0", true],
  ])("finds %s older than %s: %s", (version, wanted, older) => {
    expect(isOlder(version, wanted)).toBe(older);
  });
});
