import { writeFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import type { TestInfo } from "@playwright/test";
import { TRENDING } from "@/tests/browser/listing";
import type { Driver, Tab } from "./driver";
import { expectShown, shown } from "./shown";
import { badged, countOf } from "./strips";
import { expect, test } from "./test";
import { violations } from "./violations";

/** Enough that an import can be cancelled in its middle. */
const PAPERS = 1500;
const PROGRESS = "[role=progressbar], progress";

const records = Array.from({ length: PAPERS }, (_, at) => ({
  title: `Imported paper number ${at} about matters of some weight`,
  abstract: `We improve accuracy by ${at % 50}.5% on ImageNet and CIFAR-10. `.repeat(1),
  arxiv: `2401.${10_000 + at}`,
}));
const archive = gzipSync(records.map((record) => JSON.stringify(record)).join("\n"));

function fileOf(info: TestInfo, name: string, content: Uint8Array | string): string {
  const path = info.outputPath(name);
  writeFileSync(path, content);
  return path;
}

/** The options page of a new Gloss, its library ready. */
async function openOptions(gloss: Driver): Promise<Tab> {
  const options = await gloss.openOwn("options.html");
  await expectShown(options, "113 papers");
  return options;
}

/** Chooses the archive and says yes to what was found in it. */
async function takeArchive(options: Tab, info: TestInfo): Promise<void> {
  await options.choose(fileOf(info, "archive.jsonl.gz", archive));
  await options.click("button", "Import 1,500 papers");
}

const isGoing = (options: Tab) => expectShown(options, /papers, .* a second/u);

test("an import ends with a summary, survives a stop of the background, and its papers are found", async ({
  fresh,
}, info) => {
  const options = await openOptions(fresh);
  await takeArchive(options, info);
  await isGoing(options);
  expect(await countOf(options, PROGRESS)).toBeGreaterThan(0);
  await fresh.stopBackground();
  await expectShown(options, "1,500 new");
  const popup = await fresh.openOwn("popup.html");
  await expectShown(popup, "1,613 papers");
  await popup.type("imported paper number 1311");
  await expectShown(popup, "Imported paper number 1311");
});

test("a cancelled import keeps what it took in, and importing again completes it", async ({
  fresh,
}, info) => {
  const options = await openOptions(fresh);
  await takeArchive(options, info);
  await options.click("button", "Cancel");
  await expectShown(options, "Import cancelled");
  const counted = async (what: "new" | "already known") =>
    Number(
      new RegExp(`([\\d,]+) ${what}`, "u").exec(await shown(options))?.[1]?.replaceAll(",", ""),
    );
  const kept = await counted("new");
  await takeArchive(options, info);
  await expectShown(options, /Imported: archive/u);
  expect(await counted("already known")).toBe(kept);
  expect(await counted("new")).toBe(PAPERS - kept);
  await expectShown(options, "1,613 papers");
});

for (const way of ["reloaded", "closed"] as const) {
  test(`an import that the page was ${way} upon is named, and goes on where it stopped`, async ({
    fresh,
  }, info) => {
    const options = await openOptions(fresh);
    await takeArchive(options, info);
    await isGoing(options);
    if (way === "closed") await options.close();
    else await options.reload();
    const again = await fresh.openOwn("options.html");
    await expectShown(again, "was interrupted after");
    await again.click("button", "Go on with archive.jsonl.gz");
    await expectShown(again, /Imported: archive/u);
    await expectShown(again, "1,613 papers");
  });
}

test("an import that the page was closed upon can be taken back", async ({ fresh }, info) => {
  const options = await openOptions(fresh);
  await takeArchive(options, info);
  await isGoing(options);
  await options.close();
  const again = await fresh.openOwn("options.html");
  await again.click("button", "Take back archive.jsonl.gz");
  await expectShown(again, "was taken back");
  await expectShown(again, "113 papers");
});

test("a page's titles are looked up while an import goes on", async ({ fresh }, info) => {
  const options = await openOptions(fresh);
  await takeArchive(options, info);
  await isGoing(options);
  const tab = await fresh.open(TRENDING);
  await expect.poll(async () => (await badged(tab)).length).toBeGreaterThan(0);
  expect(await countOf(options, PROGRESS)).toBeGreaterThan(0);
});

test("a pasted list is imported, and taken back", async ({ fresh }) => {
  const options = await openOptions(fresh);
  await options.run(() => {
    for (const one of document.querySelectorAll("details")) one.open = true;
  }, null);
  const list = ["A pasted paper", "Another pasted paper"].map(
    (title, at) => `@article{a${at}, title = {${title}}}`,
  );
  await options.fill("textbox", "List of papers", list.join("\n"));
  await options.click("button", "Look at what is pasted");
  await options.click("button", "Import 2 papers");
  await expectShown(options, "2 new");
  await expectShown(options, "115 papers");
  await options.click("button", "Undo this import");
  await expectShown(options, "was taken back: 2 papers removed");
  await expectShown(options, /\b113 papers/u);
});

const CLIPPED =
  '<p>New: <a href="https://arxiv.org/abs/2401.00001">A paper of the clipboard</a>, a good one</p>';

/** Drops or pastes a selection into the page. */
const carryIn = (options: Tab, way: "drop" | "paste") =>
  options.run(
    ([what, html]) => {
      const data = new DataTransfer();
      const shared = { bubbles: true, cancelable: true };
      const event =
        what === "drop"
          ? new DragEvent("drop", { ...shared, dataTransfer: data })
          : new ClipboardEvent("paste", { ...shared, clipboardData: data });
      // Firefox gives an event of the clipboard data of its own.
      const carried = event instanceof ClipboardEvent ? event.clipboardData : data;
      carried?.setData("text/html", html);
      // Else the browser would open a dropped file in the place of the page.
      return document.body.dispatchEvent(event) ? "left to the browser" : "taken";
    },
    [way, CLIPPED] as const,
  );

for (const [way, type] of [
  ["dropped on", "drop"],
  ["pasted into", "paste"],
] as const) {
  test(`a selection that is ${way} the page is looked at`, async ({ fresh }) => {
    const options = await openOptions(fresh);
    await carryIn(options, type);
    await expectShown(options, "A paper of the clipboard");
    await expectShown(options, "arxiv:2401.00001");
  });
}

test("what is dropped while an import goes on does not end it, and is told to wait", async ({
  fresh,
}, info) => {
  const options = await openOptions(fresh);
  await takeArchive(options, info);
  await isGoing(options);
  expect(await carryIn(options, "drop")).toBe("taken");
  await expectShown(options, "Gloss is at work on the library.");
  await expectShown(options, /Imported: archive/u);
});

test("a file that is no digest is refused with what to do next", async ({ fresh }, info) => {
  const options = await openOptions(fresh);
  await options.choose(fileOf(info, "torn.jsonl.gz", archive.subarray(0, 200)));
  await expectShown(options, /compressed file is torn/u);
  await options.choose(fileOf(info, "novel.txt", "It was a dark and stormy night.\n"));
  await expectShown(options, /no list of papers/u);
  await expectShown(options, "113 papers");
});

test("an exported library comes back whole after everything was erased", async ({ fresh }) => {
  const options = await openOptions(fresh);
  const saved = await options.save("Export the library");
  await options.click("button", "Erase everything…");
  await options.click("button", "Erase everything");
  await expectShown(options, /(?<!\d)0 papers/u);
  await options.choose(saved);
  await options.click("button", "Import 113 papers");
  await expectShown(options, "113 new");
  await expectShown(options, "113 papers");
});

test("a preview shows what was found and what not, and stores nothing before it is confirmed", async ({
  fresh,
}, info) => {
  const options = await openOptions(fresh);
  const csv = `title,abstract,url\nA previewed paper,"We reach an accuracy of 71.2% on ImageNet, up from 70.1%, with a language model.",https://arxiv.org/abs/2401.00001\nTorn, by, stray, commas\n`;
  await options.choose(
    fileOf(info, "list.csv", csv),
    fileOf(info, "cat.jpg", Uint8Array.of(255, 216, 255, 224, 0, 16)),
  );
  await expectShown(options, "Preview: nothing is imported yet");
  await expectShown(options, "CSV: 1 paper, 1 with an abstract, 1 with an id");
  await expectShown(options, /arxiv:2401\.00001 · .*accuracy 70\.1 → 71\.2 %/u);
  await expectShown(options, "Why 1 was skipped");
  await expectShown(options, "no list of papers");
  expect(await violations(options)).toEqual([]);
  await options.click("button", "Do not import");
  await expectShown(options, "113 papers");
});

test("what the clipboard holds is looked at, its HTML before its text", async ({ fresh }) => {
  const options = await openOptions(fresh);
  await options.toFront();
  await options.run(
    async ([html, text]) => {
      const blob = (type: string, content: string) => new Blob([content], { type });
      await navigator.clipboard.write([
        new ClipboardItem({
          "text/html": blob("text/html", html),
          "text/plain": blob("text/plain", text),
        }),
      ]);
    },
    [CLIPPED, "New: A paper of the clipboard, which is good"] as const,
  );
  await options.click("button", "Import from the clipboard");
  await expectShown(options, "arxiv:2401.00001");
  await expectShown(options, /^A paper of the clipboard$/mu);
});

test("the context menu offers the papers of a page, with the abstracts that it shows", async ({
  fresh,
}) => {
  const tab = await fresh.open(TRENDING);
  await expect.poll(async () => (await badged(tab)).length).toBeGreaterThan(0);
  await tab.toFront();
  const options = await fresh.chooseFromMenu("add-page");
  await expectShown(options, /^Page: \d+ papers/mu);
  const found = /Import (\d+) papers?/u.exec(await shown(options))?.[0] ?? "none";
  await options.click("button", found);
  await expectShown(options, /^Imported: /mu);
});
