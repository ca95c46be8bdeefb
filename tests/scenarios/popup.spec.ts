import { MOVA } from "@/tests/browser/listing";
import { countOf } from "./strips";
import { expectShown } from "./shown";
import { expect, test } from "./test";

test("the popup finds a paper by keyboard alone", async ({ gloss }) => {
  const popup = await gloss.openOwn("popup.html");
  const focused = () => popup.run(() => document.activeElement?.getAttribute("role"), null);
  await expect.poll(focused).toBe("combobox");
  await popup.type("mixture of vision experts");
  await expectShown(popup, MOVA);
  await popup.press("ArrowDown");
  await popup.press("Enter");
  await expect.poll(() => countOf(popup, "mark")).toBeGreaterThan(0);
  await popup.close();
});
