import { KNOWN_TRENDING, TRENDING } from "@/tests/browser/listing";
import { KEPT } from "@/utils/domain/kept";
import * as items from "@/utils/storage/items";
import { addTheme } from "./add-theme";
import type { Driver, Tab } from "./driver";
import { expectShown } from "./shown";
import { expectStrips } from "./strips";
import { expect, test } from "./test";

const KNOWN = KNOWN_TRENDING.length;
const LOCAL = Object.values(items)
  .filter(({ area }) => area === "local")
  .map(({ key }) => key);

async function openOptions(driver: Driver): Promise<Tab> {
  const options = await driver.openOwn("options.html");
  await expectShown(options, "113 papers");
  return options;
}

async function erase(options: Tab): Promise<void> {
  await options.toFront();
  await options.click("button", "Erase everything…");
  await options.click("button", "Erase everything");
  await expectShown(options, "Everything was erased.");
}

/** Everything that the browser keeps for Gloss: keys, names, and how many records a database holds. */
const kept = (options: Tab) =>
  options.run(async () => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.addEventListener("success", () => resolve(request.result));
        request.addEventListener("error", () => reject(new Error(request.error?.message)));
      });
    const records = async (name: string) => {
      const database = await done(indexedDB.open(name));
      const stores = [...database.objectStoreNames];
      const counts = stores.map((store) =>
        done(database.transaction(store).objectStore(store).count()),
      );
      const counted = await Promise.all(counts);
      database.close();
      return Object.fromEntries(stores.map((store, at) => [store, counted[at] ?? 0]));
    };
    const { local, session, sync } = chrome.storage;
    const areas = await Promise.all([local, session, sync].map((area) => area.get(null)));
    const names = (await indexedDB.databases()).flatMap(({ name }) => name ?? []).toSorted();
    const [alarms, permissions, scripts] = await Promise.all([
      chrome.alarms.getAll(),
      chrome.permissions.getAll(),
      chrome.scripting.getRegisteredContentScripts(),
    ]);
    return {
      local: Object.keys(areas[0] ?? {}).toSorted(),
      session: Object.keys(areas[1] ?? {}),
      sync: Object.keys(areas[2] ?? {}).toSorted(),
      databases: names,
      papers: (await records("gloss"))["papers"],
      alarms: alarms.map(({ name }) => name).toSorted(),
      origins: (permissions.origins ?? []).toSorted(),
      scripts: scripts.map(({ id }) => id),
      caches: await caches.keys(),
      pageStorage: localStorage.length + sessionStorage.length,
    };
  }, null);

/** Makes Gloss keep something of every kind. */
async function fill(options: Tab): Promise<void> {
  await addTheme(options, "Next scale", "next-scale prediction");
  await expectShown(options, "Next scale");
  await options.run(async (keys) => {
    const send = (name: string, argument: unknown) =>
      chrome.runtime.sendMessage({ name, argument });
    await send("setStances", [{ theme: "rl", stance: "mute" }]);
    await send("setSite", { site: "arxiv", on: false });
    await send("addPacks", "http://127.0.0.1:9/index.json");
    const setting = "http://127.0.0.1:9/feed.xml";
    await send("setFeed", { id: `own:${setting}`, on: true, setting, choices: null });
    await chrome.storage.local.set({ readSites: ["http://127.0.0.1"] });
    await chrome.storage.session.set({ anything: 1 });
    const { local } = chrome.storage;
    const there = Object.keys(await local.get(null));
    const missing = keys.filter((key) => !there.includes(key));
    await local.set(Object.fromEntries(missing.map((key) => [key, {}])));
    await new Promise((resolve) => {
      const opening = indexedDB.open("gloss-shards", 1);
      opening.addEventListener("upgradeneeded", () => {
        const store = opening.result.createObjectStore("files", { keyPath: "url" });
        store.createIndex("at", "at");
        store.add({ url: "https://a.example/1", revision: "1", text: "x", at: Date.now() });
      });
      opening.addEventListener("success", () => resolve(opening.result.close()));
    });
  }, LOCAL);
}

test("erasing leaves nothing that a fresh install does not have", async ({ fresh }) => {
  const options = await openOptions(fresh);
  await expect.poll(async () => (await kept(options)).local).toContain("readingSweep");
  const before = await kept(options);
  await fill(options);
  const filled = async () => {
    const { local, databases, alarms, scripts, sync } = await kept(options);
    return { local, databases, alarms, scripts, kinds: sync.map((key) => key.split(":")[0]) };
  };
  await expect.poll(filled).toEqual({
    local: expect.arrayContaining(
      LOCAL.filter((key) => !/pending|syncProblem|removals|feedProgress/u.test(key)),
    ),
    databases: Object.keys(KEPT.databases),
    alarms: Object.keys(KEPT.alarms),
    scripts: Object.keys(KEPT.scripts),
    kinds: Object.keys(KEPT.sync).toSorted(),
  });
  await erase(options);
  await expect
    .poll(async () => {
      const { local, databases, papers, ...rest } = await kept(options);
      const more = local.filter((key) => !before.local.includes(key));
      return { more, databases: databases.filter((name) => name !== "gloss"), papers, ...rest };
    })
    .toEqual({
      more: [],
      databases: [],
      papers: 0,
      session: before.session,
      sync: before.sync,
      alarms: before.alarms,
      origins: before.origins,
      scripts: before.scripts,
      caches: [],
      pageStorage: 0,
    });
  await fresh.stopBackground();
  await options.reload();
  await expectShown(options, /(?<!\d)0 papers/u);
});

test("a library of a newer version is erased, too, and can be used again", async ({ fresh }) => {
  const options = await openOptions(fresh);
  await options.run(
    () =>
      new Promise((resolve) => {
        const opening = indexedDB.open("gloss", 999);
        opening.addEventListener("upgradeneeded", () => opening.result.createObjectStore("later"));
        opening.addEventListener("success", () => resolve(opening.result.close()));
      }),
    null,
  );
  await options.reload();
  await expectShown(options, "newer version of Gloss");
  await erase(options);
  await expectShown(options, /(?<!\d)0 papers/u);
  await options.click("button", "Load bundled digest again");
  await expectShown(options, "113 papers");
});

test("a library that is deleted while it is in use comes back as after an installation", async ({
  fresh,
}) => {
  const tab = await fresh.open(TRENDING);
  await expectStrips(tab, KNOWN);
  const options = await openOptions(fresh);
  const outcome = await options.run(
    () =>
      new Promise<string>((resolve) => {
        const request = indexedDB.deleteDatabase("gloss");
        for (const event of ["success", "error", "blocked"])
          request.addEventListener(event, () => resolve(event));
      }),
    null,
  );
  expect(outcome).toBe("success");
  await expect
    .poll(() =>
      options.run(
        async () => (await chrome.runtime.sendMessage({ name: "libraryState" })).value.papers,
        null,
      ),
    )
    .toBe(113);
  await tab.toFront();
  await tab.reload();
  await expectStrips(tab, KNOWN);
});
