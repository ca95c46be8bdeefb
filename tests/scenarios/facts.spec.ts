import { writeFileSync } from "node:fs";
import { TRENDING, VAR } from "@/tests/browser/listing";
import { expectShown } from "./shown";
import { countOf, stripOf } from "./strips";
import { expect, test } from "./test";
import { violations } from "./violations";

const CARD = "[data-gloss=card]";

/** VAR as a reference manager exports it, with more authors than a line of the card shows. */
const ENTRY = `@inproceedings{var,
  title = {${VAR}},
  author = {Folder, Ada and {Fold Team} and Cy Crease and Doe, Di and Eve Edge and Flo Flap and Gus Glue},
  booktitle = {Conference on Folding},
  institution = {Fold Lab},
  year = 2024,
}`;

test("the authors, venue and organisation of an imported file stand in the card and in the popup", async ({
  fresh,
}, info) => {
  const options = await fresh.openOwn("options.html");
  await expectShown(options, "113 papers");
  const file = info.outputPath("var.bib");
  writeFileSync(file, ENTRY);
  await options.choose(file);
  await options.click("button", "Import 1 paper");
  await expectShown(options, "1 updated");

  const tab = await fresh.open(TRENDING);
  await expect.poll(() => countOf(tab, stripOf(VAR))).toBe(1);
  await tab.clickIn(stripOf(VAR), "button");
  await expectShown(tab, "Ada Folder, Fold Team, Cy Crease and 4 more", CARD);
  await expectShown(tab, /Conference on Folding 2024\s+Fold Lab/u, CARD);
  await tab.clickIn(CARD, "button.unfold");
  await expectShown(tab, "Eve Edge, Flo Flap, Gus Glue", CARD);
  expect(await violations(tab, CARD)).toEqual([]);

  const popup = await fresh.openOwn("popup.html");
  await popup.type("visual autoregressive next-scale");
  await expectShown(popup, VAR);
  await popup.press("ArrowDown");
  await popup.press("Enter");
  await expectShown(popup, "Ada Folder, Fold Team, Cy Crease and 4 more");
  await popup.emulate({ colours: "light" });
  expect(await violations(popup)).toEqual([]);
  await popup.emulate({ colours: "dark" });
  expect(await violations(popup)).toEqual([]);
});
