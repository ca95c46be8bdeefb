import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { random } from "@/tools/matching/random";
import { expect, test as base } from "./extension";

/** Without the permission for unlimited storage, which a disk without room does not heed either. */
const test = base.extend<{ extension: string }>({
  extension: async ({ colorScheme: _any }, use, info) => {
    const folder = info.outputPath("limited");
    cpSync(".output/chrome-mv3-test", folder, { recursive: true });
    const file = join(folder, "manifest.json");
    const manifest = JSON.parse(readFileSync(file, "utf8")) as { permissions: string[] };
    manifest.permissions = manifest.permissions.filter((one) => one !== "unlimitedStorage");
    writeFileSync(file, JSON.stringify(manifest));
    await use(folder);
  },
});

/** Bytes that are left on the disk. */
const LEFT = 300_000;

const next = random(7);
/** Words that no database makes smaller. */
const words = (count: number) =>
  Array.from({ length: count }, () => next().toString(36).slice(2)).join(" ");

const lines = Array.from({ length: 1500 }, (_, at) =>
  JSON.stringify({
    title: `Imported paper number ${at} about matters of some weight`,
    abstract: words(100),
  }),
).join("\n");
const file = { name: "archive.jsonl", mimeType: "text/plain", buffer: Buffer.from(lines) };

/** Chooses the file and says yes to what was found in it. */
async function importFile(options: Page): Promise<void> {
  await options.getByLabel("Import papers").setInputFiles(file);
  await options.getByRole("button", { name: /^Import (?:all of it|[\d,]+ papers?)$/ }).click();
}

/** Whether the browser takes more than is left; not every build heeds the override for extensions. */
const takesMore = (options: Page) =>
  options.evaluate(
    (bytes) =>
      new Promise<boolean>((resolve, reject) => {
        const opening = indexedDB.open("probe");
        opening.addEventListener("upgradeneeded", () => opening.result.createObjectStore("all"));
        opening.addEventListener("error", () => reject(new Error("no probe")));
        opening.addEventListener("success", () => {
          const transaction = opening.result.transaction("all", "readwrite");
          const end = (taken: boolean) => {
            opening.result.close();
            indexedDB.deleteDatabase("probe").addEventListener("success", () => resolve(taken));
          };
          transaction.addEventListener("complete", () => end(true));
          transaction.addEventListener("abort", () => end(false));
          transaction.objectStore("all").put(new Uint8Array(bytes), 1);
        });
      }),
    4 * LEFT,
  );

test("a full disk stops an import with a word on what to do, and the library stays", async ({
  gloss,
}) => {
  test.slow(); // two imports
  const options = await gloss.openOwn("options.html");
  await expect(options.getByText("113 papers").first()).toBeVisible();
  const cdp = await options.context().newCDPSession(options);
  const origin = await options.evaluate(() => location.origin);
  const { usage = 0 } = await options.evaluate(() => navigator.storage.estimate());
  await cdp.send("Storage.overrideQuotaForOrigin", { origin, quotaSize: usage + LEFT });
  test.skip(await takesMore(options), "this Chromium heeds no quota override for extensions");
  await importFile(options);
  await expect(options.getByText("There is no room left on this device")).toBeVisible({
    timeout: 90_000,
  });
  await cdp.send("Storage.overrideQuotaForOrigin", { origin });
  const popup = await gloss.openOwn("popup.html");
  await popup.keyboard.type("visual autoregressive modeling");
  await expect(popup.locator("mark").first()).toBeVisible();
  await importFile(options);
  await expect(options.getByText(/Imported: archive/)).toBeVisible({ timeout: 150_000 });
  await expect(options.getByText("1,613 papers").first()).toBeVisible();
});
