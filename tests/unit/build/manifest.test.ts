// @vitest-environment node
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import type { UserManifest } from "wxt";
import config from "@/wxt.config";

const ROOT = resolve(import.meta.dirname, "../../..");
const PNG_WIDTH = 16;

async function manifestFor(browser: string): Promise<UserManifest> {
  const { manifest } = config;
  const environment = { browser, manifestVersion: 3, mode: "production", command: "build" };
  return typeof manifest === "function" ? manifest(environment as never) : (manifest ?? {});
}

describe.each(["chrome", "edge", "firefox"])("the manifest for %s", (browser) => {
  it("asks only for permissions that docs/store/permissions.md explains", async () => {
    const reasons = readFileSync(resolve(ROOT, "docs/store/permissions.md"), "utf8");
    const { permissions = [], optional_host_permissions = [] } = await manifestFor(browser);
    const asked = [...permissions, ...optional_host_permissions].map(String);
    expect(asked.length).toBeGreaterThan(0);
    for (const permission of asked) expect(reasons).toContain(`\`${permission}\``);
  });
});

describe("the permissions that docs/store/permissions.md names", () => {
  it("are all in the manifest", async () => {
    const reasons = readFileSync(resolve(ROOT, "docs/store/permissions.md"), "utf8");
    const named = [...reasons.matchAll(/^\| `(\w{1,40})` {1,60}\|/gm)].map(([, name]) => name);
    const { permissions } = await manifestFor("firefox");
    expect(new Set(named)).toEqual(new Set(permissions));
  });
});

describe("an icon", () => {
  it.each([16, 32, 48, 96, 128])("of %i pixels has that width and height", (size) => {
    const png = readFileSync(resolve(ROOT, `public/icon/${size}.png`));
    expect([png.readUInt32BE(PNG_WIDTH), png.readUInt32BE(PNG_WIDTH + 4)]).toEqual([size, size]);
  });
});
