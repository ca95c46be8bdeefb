import { writeFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import type { TestInfo } from "@playwright/test";
import { TRENDING } from "@/tests/browser/listing";
import type { Driver, Tab } from "./driver";
import { expectShown } from "./shown";
import { badged, countOf } from "./strips";
import { expect, test } from "./test";

/** Enough that an import can be cancelled in its middle. */
const PAPERS = 9000;
const PROGRESS = "[role=progressbar], progress";

const records = Array.from({ length: PAPERS }, (_, at) => ({
  title: `Imported paper number ${at} about matters of some weight`,
  abstract: `We improve accuracy by ${at % 50}.5% on ImageNet and CIFAR-10. `.repeat(6),
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
  await options.click("button", "Import all of it");
}

const isGoing = (options: Tab) => expectShown(options, /papers, .* a second/u);

test("an import ends with a summary, and its papers are found", async ({ fresh }, info) => {
  const options = await openOptions(fresh);
  await takeArchive(options, info);
  await expectShown(options, "9,000 new");
  const popup = await fresh.openOwn("popup.html");
  await expectShown(popup, "9,113 papers");
  await popup.type("imported paper number 4711");
  await expectShown(popup, "Imported paper number 4711");
});

test("a cancelled import keeps what it took in, and importing again completes it", async ({
  fresh,
}, info) => {
  const options = await openOptions(fresh);
  await takeArchive(options, info);
  await options.click("button", "Cancel");
  await expectShown(options, "Import cancelled");
  await takeArchive(options, info);
  await expectShown(options, /Imported: archive/u);
  await expectShown(options, "9,113 papers");
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
    await expectShown(again, "9,113 papers");
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

/** Drops or pastes a selection into the page. */
const carryIn = (options: Tab, way: "drop" | "paste") =>
  options.run((what) => {
    const data = new DataTransfer();
    const shared = { bubbles: true, cancelable: true };
    const event =
      what === "drop"
        ? new DragEvent("drop", { ...shared, dataTransfer: data })
        : new ClipboardEvent("paste", { ...shared, clipboardData: data });
    // Firefox gives an event of the clipboard data of its own.
    const carried = event instanceof ClipboardEvent ? event.clipboardData : data;
    carried?.setData(
      "text/html",
      '<p>New: <a href="https://arxiv.org/abs/2401.00001">A paper of the clipboard</a>, a good one</p>',
    );
    document.body.dispatchEvent(event);
  }, way);

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

test("what is dropped while an import goes on does not end it", async ({ fresh }, info) => {
  const options = await openOptions(fresh);
  await takeArchive(options, info);
  await isGoing(options);
  await carryIn(options, "drop");
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
