import { ARXIV_LIST, KNOWN_TRENDING, TRENDING, VAR } from "@/tests/browser/listing";
import { addTheme } from "./add-theme";
import { doctorOn } from "./doctor-on";
import type { Tab } from "./driver";
import { expectShown } from "./shown";
import { expectStrips, stripOf } from "./strips";
import { expect, test } from "./test";
import { violations } from "./violations";

type Colours = "light" | "dark";

async function show(tab: Tab, colours: Colours): Promise<void> {
  await tab.emulate({ colours });
  const isShown = (wanted: Colours) => matchMedia(`(prefers-color-scheme: ${wanted})`).matches;
  await expect.poll(() => tab.run(isShown, colours)).toBe(true);
}

for (const colours of ["light", "dark"] as const) {
  test.describe(`in ${colours} colours axe finds nothing wrong with`, () => {
    test("strips and card", async ({ gloss }) => {
      const tab = await gloss.open(TRENDING);
      await show(tab, colours);
      await expectStrips(tab, KNOWN_TRENDING.length);
      expect(await violations(tab, "[data-gloss=strip]")).toEqual([]);
      await tab.clickIn(stripOf(VAR), "button");
      await expectShown(tab, VAR, "[data-gloss=card]");
      expect(await violations(tab, "[data-gloss=card]")).toEqual([]);
      await tab.close();
    });

    for (const name of ["popup.html", "options.html"])
      test(name, async ({ gloss }) => {
        const tab = await gloss.openOwn(name);
        await show(tab, colours);
        await expectShown(tab, "113 papers");
        expect(await violations(tab)).toEqual([]);
        await tab.close();
      });

    test("a theme of the reader's own and its form", async ({ fresh }) => {
      const options = await fresh.openOwn("options.html");
      await show(options, colours);
      await addTheme(options, "Next scale", "next-scale prediction");
      await options.click("button", "Edit Next scale");
      await expectShown(options, "Save theme");
      expect(await violations(options, "#own-themes")).toEqual([]);
      await options.click("button", "Cancel");
      expect(await violations(options, "#own-themes")).toEqual([]);
    });

    test("what the popup says of a page", async ({ gloss }) => {
      const tab = await gloss.open(ARXIV_LIST);
      await expectStrips(tab, 5);
      const popup = await doctorOn(gloss, tab);
      await expectShown(popup, /^listing, \d+ of \d+ read$/mu);
      await popup.clickIn("details", "summary");
      await show(popup, colours);
      expect(await violations(popup)).toEqual([]);
      await Promise.all([tab.close(), popup.close()]);
    });
  });
}
