import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, it } from "vitest";
import type { Wxt } from "wxt";
import { nameSecondScript } from "@/tools/build/second-script";

const FIRST = 'importScripts("/background-rest.js?HASH_OF_THE_REST")';

/** The first script as built with this second script. */
async function firstBeside(second: string, first = FIRST): Promise<string> {
  const outDir = mkdtempSync(path.join(tmpdir(), "gloss-"));
  writeFileSync(path.join(outDir, "background.js"), first);
  writeFileSync(path.join(outDir, "background-rest.js"), second);
  await nameSecondScript({ config: { outDir } } as Wxt, {} as never);
  return readFileSync(path.join(outDir, "background.js"), "utf8");
}

it("changes the background's first script whenever the second changes", async () => {
  const [one, same, other] = await Promise.all(["a", "a", "b"].map((text) => firstBeside(text)));
  expect(one).toMatch(/^importScripts\("\/background-rest\.js\?[\da-f]{16}"\)$/u);
  expect(same).toBe(one);
  expect(other).not.toBe(one);
});

it("fails when the first script does not load the second", async () => {
  await expect(firstBeside("a", "")).rejects.toThrow("does not load its second script");
});
