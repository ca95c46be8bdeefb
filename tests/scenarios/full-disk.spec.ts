import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { random } from "@/tools/matching/random";
import type { Driver, Tab } from "./driver";
import { expectShown } from "./shown";
import { countOf } from "./strips";
import { BUILDS, expect, NO_FIREFOX, openBrowser, test as base, type Engine } from "./test";

/** Bytes that the browser lets Gloss store; Firefox knows no smaller limit. */
const ROOM = 10 * 1024 * 1024;

/** The build without the permission for unlimited storage, which a disk without room does not heed either. */
function limitedBuild(engine: Engine, folder: string): string {
  cpSync(BUILDS[engine], folder, { recursive: true });
  const file = join(folder, "manifest.json");
  const manifest = JSON.parse(readFileSync(file, "utf8")) as { permissions: string[] };
  manifest.permissions = manifest.permissions.filter((one) => one !== "unlimitedStorage");
  writeFileSync(file, JSON.stringify(manifest));
  return folder;
}

const test = base.extend<{ limited: Driver }>({
  limited: async ({ engine }, use, info) => {
    const extension = limitedBuild(engine, info.outputPath("limited"));
    const driver = await openBrowser(engine, info.outputPath("profile"), { extension, room: ROOM });
    base.skip(driver === null, NO_FIREFOX);
    if (!driver) return;
    await use(driver);
    await driver.close();
  },
});

const next = random(7);
/** Words that no database makes smaller. */
const words = (count: number) =>
  Array.from({ length: count }, () => next().toString(36).slice(2)).join(" ");

const lines = Array.from({ length: 500 }, (_, at) =>
  JSON.stringify({
    title: `Imported paper number ${at} about matters of some weight`,
    abstract: words(40),
  }),
).join("\n");

/** Fills what room there is; false where the browser takes more than it was allowed. */
const fill = (options: Tab): Promise<boolean> =>
  options.run(async (room) => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.addEventListener("success", () => resolve(request.result));
        request.addEventListener("error", () => reject(new Error("no room")));
      });
    const opening = indexedDB.open("ballast");
    opening.addEventListener("upgradeneeded", () =>
      opening.result.createObjectStore("all", { autoIncrement: true }),
    );
    const database = await done(opening);
    const one = crypto.getRandomValues(new Uint8Array(65_536));
    const store = () => {
      const transaction = database.transaction("all", "readwrite");
      transaction.objectStore("all").add(one);
      return new Promise<boolean>((resolve) => {
        transaction.addEventListener("complete", () => resolve(true));
        transaction.addEventListener("abort", () => resolve(false));
      });
    };
    let stored = 0;
    // oxlint-disable-next-line no-await-in-loop -- until one finds no room
    while (stored < 2 * room && (await store())) stored += one.length;
    database.close();
    return stored < 2 * room;
  }, ROOM);

const makeRoom = (options: Tab): Promise<void> =>
  options.run(
    () =>
      new Promise<void>((resolve) => {
        indexedDB.deleteDatabase("ballast").addEventListener("success", () => resolve());
      }),
    null,
  );

test("a full disk stops an import with a word on what to do, and the library stays", async ({
  limited,
}, info) => {
  test.slow(); // two imports
  const file = info.outputPath("archive.jsonl");
  writeFileSync(file, lines);
  const options = await limited.openOwn("options.html");
  await expectShown(options, "113 papers");
  test.skip(!(await fill(options)), "this browser heeds no limit for extensions");
  const importFile = async () => {
    await options.choose(file);
    await options.click("button", "Import 500 papers");
  };
  await importFile();
  await expectShown(options, "There is no room left on this device");
  await makeRoom(options);
  const popup = await limited.openOwn("popup.html");
  await popup.type("visual autoregressive modeling");
  await expect.poll(() => countOf(popup, "mark")).toBeGreaterThan(0);
  await options.toFront();
  await importFile();
  await expectShown(options, /Imported: archive/u);
  await expectShown(options, "613 papers");
});
