import { readFile } from "node:fs/promises";
import { gzipSync } from "node:zlib";
import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { workerOf } from "@/tools/browser/worker";
import { expect, test } from "./extension";
import { open, strips, TRENDING } from "./listing";

/** Enough that an import can be cancelled in its middle. */
const PAPERS = 6000;

const records = Array.from({ length: PAPERS }, (_, at) => ({
  title: `Imported paper number ${at} about matters of some weight`,
  abstract: `We improve accuracy by ${at % 50}.5% on ImageNet and CIFAR-10. `.repeat(6),
  arxiv: `2401.${10_000 + at}`,
}));
const file = {
  name: "archive.jsonl.gz",
  mimeType: "application/gzip",
  buffer: gzipSync(records.map((record) => JSON.stringify(record)).join("\n")),
};

const choose = "Import papers";

type Files = Parameters<ReturnType<Page["getByLabel"]>["setInputFiles"]>[0];

/** Chooses files and says yes to what was found in them. */
async function take(options: Page, files: Files): Promise<void> {
  await options.getByLabel(choose).setInputFiles(files);
  await options.getByRole("button", { name: /^Import (?:all of it|[\d,]+ papers?)$/ }).click();
}

test("an import shows its progress, ends with a summary, and survives a stop of the worker", async ({
  gloss,
}) => {
  const options = await gloss.openOwn("options.html");
  await take(options, file);
  await expect(options.getByRole("progressbar")).toBeVisible();
  await gloss.stopWorker();
  await expect(options.getByRole("status").getByText("6,000 new")).toBeVisible({ timeout: 60_000 });
  const popup = await gloss.openOwn("popup.html");
  await popup.keyboard.type("imported paper number 4711");
  await expect(popup.getByText("Imported paper number 4711").first()).toBeVisible();
});

test("an exported library comes back whole after everything was erased", async ({ gloss }) => {
  const options = await gloss.openOwn("options.html");
  await expect(options.getByText("113 papers").first()).toBeVisible();
  const saved = options.waitForEvent("download");
  await options.getByRole("button", { name: "Export the library" }).click();
  const path = await (await saved).path();
  await options.getByRole("button", { name: "Erase everything…" }).click();
  await options.getByRole("button", { name: "Erase everything", exact: true }).click();
  await expect(options.getByText("0 papers").first()).toBeVisible();
  const buffer = await readFile(path);
  await take(options, { name: "library.jsonl.gz", mimeType: "application/gzip", buffer });
  await expect(options.getByRole("status").getByText("113 new")).toBeVisible({ timeout: 30_000 });
});

test("a preview shows what was found and what not, and stores nothing before it is confirmed", async ({
  gloss,
}) => {
  const options = await gloss.openOwn("options.html");
  const csv = `title,abstract,url\nA previewed paper,"We reach an accuracy of 71.2% on ImageNet, up from 70.1%, with a language model.",https://arxiv.org/abs/2401.00001\nTorn, by, stray, commas\n`;
  await options.getByLabel(choose).setInputFiles([
    { name: "list.csv", mimeType: "text/csv", buffer: Buffer.from(csv) },
    { name: "cat.jpg", mimeType: "image/jpeg", buffer: Buffer.from([255, 216, 255, 224, 0, 16]) },
  ]);
  const preview = options.getByRole("region", { name: "Found, not imported yet" });
  await expect(preview.getByText("CSV: 1 paper, 1 with an abstract, 1 with an id")).toBeVisible();
  await expect(preview.getByText("arxiv:2401.00001 · ")).toContainText("accuracy 70.1 → 71.2 %");
  await expect(preview.getByText("Why 1 was skipped")).toBeVisible();
  await expect(preview.getByText(/no list of papers/)).toBeVisible();
  expect(await new AxeBuilder({ page: options }).analyze()).toMatchObject({ violations: [] });
  await preview.getByRole("button", { name: "Do not import" }).click();
  await expect(options.getByText("113 papers").first()).toBeVisible();
});

const html =
  '<p>New: <a href="https://arxiv.org/abs/2401.00001">A paper of the clipboard</a>, which is good</p>';

test("what the clipboard holds is looked at, its HTML before its text", async ({ gloss }) => {
  await gloss.context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const options = await gloss.openOwn("options.html");
  await options.bringToFront();
  await options.evaluate(async (text) => {
    const blob = (type: string, content: string) => new Blob([content], { type });
    await navigator.clipboard.write([
      new ClipboardItem({
        "text/html": blob("text/html", text),
        "text/plain": blob("text/plain", "New: A paper of the clipboard, which is good"),
      }),
    ]);
  }, html);
  await options.getByRole("button", { name: "Import from the clipboard" }).click();
  await expect(options.getByText("arxiv:2401.00001")).toBeVisible();
  await expect(options.getByText("A paper of the clipboard", { exact: true })).toBeVisible();
});

test("the context menu offers the papers of a page, with the abstracts that it shows", async ({
  gloss,
}) => {
  const page = await open(gloss.context, TRENDING);
  await expect(strips(page)).not.toHaveCount(0);
  const worker = await workerOf(gloss.context);
  const opened = gloss.context.waitForEvent("page");
  await worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ url: "https://huggingface.co/*" });
    // What the browser does when the entry is chosen; no test can open its menu.
    const { onClicked } = chrome.contextMenus as unknown as {
      onClicked: { dispatch: (info: object, tab: unknown) => void };
    };
    onClicked.dispatch({ menuItemId: "add-page" }, tab);
  });
  const options = await opened;
  await expect(options.getByText(/^Page: \d+ papers/)).toBeVisible();
  await options.getByRole("button", { name: /^Import \d+ papers?$/ }).click();
  await expect(options.getByText(/^Imported: /)).toBeVisible();
});
