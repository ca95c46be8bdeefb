import { KNOWN_TRENDING, TRENDING } from "@/tests/browser/listing";
import { expectStrips } from "./strips";
import { expect, test } from "./test";

test("what is printed has neither strips nor the lines that are kept for them", async ({
  fresh,
}) => {
  const tab = await fresh.open(TRENDING);
  await expectStrips(tab, KNOWN_TRENDING.length);
  await tab.emulate({ media: "print" });
  const isVisible = () =>
    document.querySelector<HTMLElement>("[data-gloss=strip]")?.checkVisibility() ?? false;
  await expect.poll(() => tab.run(isVisible, null)).toBe(false);
  const height = () => document.body.scrollHeight;
  const printed = await tab.run(height, null);
  const options = await fresh.openOwn("options.html");
  await options.click("checkbox", "Hugging Face Papers");
  await expectStrips(tab, 0);
  await tab.toFront();
  expect(await tab.run(height, null)).toBe(printed);
});
