import { writeFileSync } from "node:fs";
import { MOVA } from "@/tests/browser/listing";
import type { Tab } from "./driver";
import { countOf } from "./strips";
import { expectShown } from "./shown";
import { expect, test } from "./test";

/** The text of the first such element; empty where there is none. */
const titleOf = (popup: Tab, selector: string) =>
  popup.run((wanted) => document.querySelector(wanted)?.textContent ?? "", selector);

test("the popup finds a paper by keyboard alone", async ({ gloss }) => {
  const popup = await gloss.openOwn("popup.html");
  const focused = () => popup.run(() => document.activeElement?.getAttribute("role"), null);
  await expect.poll(focused).toBe("combobox");
  await popup.type("mixture of vision experts");
  await expectShown(popup, MOVA);
  const first = await titleOf(popup, "[role=option] .title");
  await popup.press("ArrowDown");
  const selected = () => titleOf(popup, "[role=option][aria-selected=true] .title");
  await expect.poll(selected).not.toBe(first);
  const second = await selected();
  await popup.press("Enter");
  await expect.poll(() => titleOf(popup, "article h1")).toBe(second);
  await popup.close();
});

const LISTED = [
  "基于Transformer的目标检测综述",
  "大規模言語モデルの評価手法",
  "Straße und Größe in neuronalen Netzen",
  String.raw`$\pi_0$: A Flow Model for Robots`,
];
const ASKED = [
  ["目标检测", "目标检测"],
  ["言語モデル", "言語モデル"],
  ["groesse", "Größe"],
  ["π0 flow", "A Flow Model for Robots"],
] as const;

test("the popup finds titles of any script and spelling, and marks what was asked for", async ({
  fresh,
}, info) => {
  const file = info.outputPath("listed.jsonl");
  writeFileSync(file, LISTED.map((title) => JSON.stringify({ title })).join("\n"));
  const options = await fresh.openOwn("options.html");
  await expectShown(options, "113 papers");
  await options.choose(file);
  await options.click("button", "Import 4 papers");
  await expectShown(options, "4 new");
  const ask = async (asked: string, found: string) => {
    const popup = await fresh.openOwn("popup.html");
    await popup.type(asked);
    await expectShown(popup, found);
    await expect.poll(() => countOf(popup, "mark")).toBeGreaterThan(0);
    await popup.close();
  };
  // oxlint-disable-next-line no-await-in-loop -- one popup after the other
  for (const [asked, found] of ASKED) await ask(asked, found);
});
