import { KNOWN_TRENDING, TRENDING, VAR } from "@/tests/browser/listing";
import type { Driver, Tab } from "./driver";
import { expectStrips, stripOf } from "./strips";
import { runMany } from "./sync-runs";
import { expect, NO_FIREFOX, openBrowser, test } from "./test";

/** `SYNC_RUNS=1000 npx playwright test --project=chromium sync` tries them all. */
const RUNS = Number(process.env["SYNC_RUNS"] ?? 8);
/** Runs that go on at once: four items each, of the 512 that browsers sync. */
const AT_ONCE = 35;
const HOUR = 3_600_000;
/** How far the second profile's clock is ahead, batch by batch. */
const CLOCKS = [5 * HOUR, 0, -11 * 365 * 24 * HOUR, 3 * 365 * 24 * HOUR];

async function forget(tab: Tab): Promise<void> {
  await tab.run(async () => {
    await chrome.storage.local.remove(["pending", "syncProblem", "removals"]);
    await chrome.storage.sync.clear();
  }, null);
}

test("two profiles over a relay end alike, and nothing that was done last is lost", async ({
  engine,
}, info) => {
  test.setTimeout(120_000 + RUNS * 10_000);
  const drivers: Driver[] = [];
  for (const name of ["one", "two"]) {
    // oxlint-disable-next-line no-await-in-loop -- two browsers that start at once take longer
    const driver = await openBrowser(engine, info.outputPath(name));
    test.skip(driver === null, NO_FIREFOX);
    if (driver) drivers.push(driver);
  }
  const tabs = await Promise.all(drivers.map((driver) => driver.openOwn("popup.html")));
  let [actions, ahead] = [0, 0];
  const failures: string[] = [];
  for (let first = 0; first < RUNS; first += AT_ONCE) {
    const clock = CLOCKS[(first / AT_ONCE) % CLOCKS.length] ?? 0;
    // oxlint-disable no-await-in-loop -- on the same profiles
    await drivers[1]?.putAhead(clock - ahead);
    ahead = clock;
    await Promise.all(tabs.map(forget));
    await Promise.all(tabs.map((tab) => tab.reload()));
    const count = Math.min(AT_ONCE, RUNS - first);
    const outcome = await runMany({ tabs, first, count, clocksAgree: clock === 0, pause: 500 });
    // oxlint-enable no-await-in-loop
    actions += outcome.actions;
    failures.push(...outcome.failures);
  }
  console.log(`${RUNS} runs on two profiles: ${actions} actions, ${failures.length} failures`);
  expect(failures).toEqual([]);
  await Promise.all(drivers.map((driver) => driver.close()));
});

/** Writes a record as the browser does where another device of the reader changed it. */
const receive = (tab: Tab, key: string, value: unknown, time: number) =>
  tab.run((record) => chrome.storage.sync.set(record), { [key]: { value, time } });

test("what another device changed reaches a page that is open", async ({ fresh }) => {
  const tab = await fresh.open(TRENDING);
  await expectStrips(tab, KNOWN_TRENDING.length);
  const tags = (stance: string) =>
    tab.run(
      ([strip, wanted]) =>
        [...(document.querySelector(strip)?.shadowRoot?.querySelectorAll(wanted) ?? [])].map(
          (tag) => tag.textContent,
        ),
      [stripOf(VAR), `.tag.${stance}`] as const,
    );
  expect(await tags("follow")).toEqual([]);
  const own = await fresh.openOwn("popup.html");
  await receive(own, "tag:autoregressive-generation", "follow", 1000);
  await expect.poll(() => tags("follow")).toEqual(["AR generation"]);
  await receive(own, "tag:autoregressive-generation", "neutral", 2000);
  await expect.poll(() => tags("follow")).toEqual([]);
  await receive(own, "site:hugging-face", false, 1000);
  await expectStrips(tab, 0);
  await receive(own, "site:hugging-face", true, 2000);
  await expectStrips(tab, KNOWN_TRENDING.length);
});
