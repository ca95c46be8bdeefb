import { TRENDING, VAR } from "@/tests/browser/listing";
import { addTheme } from "./add-theme";
import { expectShown, shown } from "./shown";
import { countOf, stripOf } from "./strips";
import { expect, test } from "./test";

const OPTION = "[role=listbox] [role=option]";

test("a theme of the reader's own comes to open pages, the card and the search, and goes again", async ({
  fresh,
}) => {
  const tab = await fresh.open(TRENDING);
  await expect.poll(() => countOf(tab, stripOf(VAR))).toBe(1);
  expect(await shown(tab, stripOf(VAR))).not.toContain("Next scale");
  const options = await fresh.openOwn("options.html");
  await addTheme(options, "Next scale", "next-scale prediction");
  await expectShown(tab, "Next scale", stripOf(VAR));

  await tab.toFront();
  await tab.clickIn(stripOf(VAR), "button");
  await expectShown(tab, /Next scale[^]*next scale prediction/u, "[data-gloss=card]");

  const popup = await fresh.openOwn("popup.html");
  await popup.run(() => {
    const choice = [...document.querySelectorAll("select")].find(({ options: themes }) =>
      [...themes].some(({ text }) => text === "Next scale"),
    );
    const theme = [...(choice?.options ?? [])].find(({ text }) => text === "Next scale");
    if (choice && theme) choice.value = theme.value;
    choice?.dispatchEvent(new Event("change", { bubbles: true }));
  }, null);
  await expectShown(popup, "Visual Autoregressive");
  await expect.poll(() => countOf(popup, OPTION)).toBeLessThan(5);

  await options.toFront();
  await options.click("button", "Remove Next scale");
  await expect.poll(() => shown(tab, stripOf(VAR))).not.toContain("Next scale");
  await options.click("button", "Undo");
  await expectShown(tab, "Next scale", stripOf(VAR));
});
