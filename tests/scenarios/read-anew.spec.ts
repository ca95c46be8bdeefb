import { TRENDING, VAR } from "@/tests/browser/listing";
import type { Tab } from "./driver";
import { expectShown, shown } from "./shown";
import { countOf, stripOf } from "./strips";
import { expect, test } from "./test";

/** Papers beside the digest's, so that reading all of them takes a while. */
const MORE = 1500;
const ANEW = /Reading papers anew: [\d,]+ of [\d,]+/u;

/** Changes every stored paper, and puts copies of the first beside them. */
const change = (own: Tab, how: { reader?: string; blank?: true; copies?: number }) =>
  own.run(async ({ reader, blank, copies = 0 }) => {
    const opening = indexedDB.open("gloss");
    const database = await new Promise<IDBDatabase>((resolve) => {
      opening.addEventListener("success", () => resolve(opening.result));
    });
    const transaction = database.transaction(["papers", "meta"], "readwrite");
    const [papers, meta] = [transaction.objectStore("papers"), transaction.objectStore("meta")];
    const getting = papers.getAll();
    getting.addEventListener("success", () => {
      const all = getting.result as Record<string, unknown>[];
      for (const paper of all) {
        if (reader !== undefined) paper["reader"] = reader;
        if (blank) paper["insights"] = { themes: [], claims: [], links: [] };
        papers.put(paper);
      }
      for (let at = 0; at < copies; at += 1) {
        const { id: _id, ...copy } = { ...all[0], id: 0 };
        papers.add({ ...copy, title: `Copy ${at}`, keys: [`copy${at}`], ids: [], signatures: [] });
      }
      meta.put({ revision: 1000, updatedAt: null, papers: all.length + copies }, "library");
    });
    await new Promise((resolve) => {
      transaction.addEventListener("complete", resolve);
    });
    database.close();
    // What this version noted of its reading, an earlier one had not.
    if (reader !== undefined) await chrome.storage.local.remove("readingSweep");
  }, how);

test("papers of an earlier version are read anew after an update: open pages change, and the options tell how far it is", async ({
  fresh,
}) => {
  const first = await fresh.openOwn("options.html");
  await expectShown(first, "113 papers");
  await change(first, { blank: true, copies: MORE });
  const tab = await fresh.open(TRENDING);
  await expectShown(tab, "In your library", stripOf(VAR));

  await change(first, { reader: "an earlier version" });
  await first.close();
  await fresh.stopBackground();
  const options = await fresh.openOwn("options.html");
  const nameOfBar = () => {
    const bar = document.querySelector<HTMLProgressElement>("#library progress");
    return bar?.labels[0]?.textContent ?? "";
  };
  await expect.poll(() => options.run(nameOfBar, null), { intervals: [50] }).toMatch(ANEW);
  await expect.poll(() => shown(options), { timeout: 90_000 }).not.toMatch(ANEW);
  expect(await countOf(options, "#library progress")).toBe(0);
  await expectShown(tab, "AR generation", stripOf(VAR));
  expect(await shown(tab, stripOf(VAR))).not.toContain("In your library");
});

test("a page that opens meanwhile shows what this version reads", async ({ fresh }) => {
  const options = await fresh.openOwn("options.html");
  await expectShown(options, "113 papers");
  await change(options, { blank: true, reader: "an earlier version", copies: MORE });
  await fresh.stopBackground();
  const tab = await fresh.open(TRENDING);
  await expect.poll(() => countOf(tab, stripOf(VAR))).toBe(1);
  await expectShown(tab, "AR generation", stripOf(VAR));
});
