import { readFile } from "node:fs/promises";
import { gzipSync } from "node:zlib";
import { expect, test } from "./extension";

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

const choose = "Choose a file, or drop one here";

test("an import shows its progress, ends with a summary, and survives a stop of the worker", async ({
  gloss,
}) => {
  const options = await gloss.openOwn("options.html");
  await options.getByLabel(choose).setInputFiles(file);
  await expect(options.getByRole("progressbar")).toBeVisible();
  await gloss.stopWorker();
  await expect(options.getByRole("status").getByText("6,000 new")).toBeVisible({ timeout: 60_000 });
  const popup = await gloss.openOwn("popup.html");
  await popup.keyboard.type("imported paper number 4711");
  await expect(popup.getByText("Imported paper number 4711").first()).toBeVisible();
});

test("a cancelled import keeps what it took in, and importing again completes it", async ({
  gloss,
}) => {
  const options = await gloss.openOwn("options.html");
  await options.getByLabel(choose).setInputFiles(file);
  await options.getByRole("button", { name: "Cancel" }).click();
  await expect(options.getByText("Import cancelled")).toBeVisible({ timeout: 30_000 });
  await options.getByLabel(choose).setInputFiles(file);
  await expect(options.getByText(/Imported: archive/)).toBeVisible({ timeout: 60_000 });
  await expect(options.getByText("6,113 papers")).toBeVisible();
});

test("an import that the page was closed upon is named when the page opens again", async ({
  gloss,
}) => {
  const options = await gloss.openOwn("options.html");
  await options.getByLabel(choose).setInputFiles(file);
  await expect(options.getByText(/papers, .* a second/)).toBeVisible({ timeout: 30_000 });
  await options.reload();
  await expect(options.getByRole("alert").getByText("was interrupted")).toBeVisible();
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
  await options
    .getByLabel(choose)
    .setInputFiles({ name: "library.jsonl.gz", mimeType: "application/gzip", buffer });
  await expect(options.getByRole("status").getByText("113 new")).toBeVisible({ timeout: 30_000 });
});

test("a pasted list is imported, and taken back", async ({ gloss }) => {
  const options = await gloss.openOwn("options.html");
  await options.getByText("Paste a list").click();
  await options
    .getByLabel("List of papers")
    .fill("@article{a, title = {A pasted paper}}\n@article{b, title = {Another pasted paper}}");
  await options.getByRole("button", { name: "Import what is pasted" }).click();
  await expect(options.getByRole("status").getByText("2 new")).toBeVisible();
  await expect(options.getByText("115 papers")).toBeVisible();
  await options.getByRole("button", { name: "Undo this import" }).click();
  await expect(options.getByText("was taken back: 2 papers removed")).toBeVisible();
  await expect(options.getByText("113 papers").first()).toBeVisible();
});

test("a file that is no digest is refused with what to do next", async ({ gloss }) => {
  const options = await gloss.openOwn("options.html");
  const torn = { ...file, buffer: file.buffer.subarray(0, 200) };
  await options.getByLabel(choose).setInputFiles(torn);
  await expect(options.getByText(/torn/)).toBeVisible();
});
