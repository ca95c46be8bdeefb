import { doctorOn } from "./doctor-on";
import { NEGATIVE_PAGES, negativePage } from "./negative-pages";
import { shown } from "./shown";
import { countOf } from "./strips";
import { expect, test } from "./test";

for (const [name, { url, body, layout }] of Object.entries(NEGATIVE_PAGES))
  test(`${name} gets no strip and keeps its elements as they are`, async ({ gloss }) => {
    gloss.pages.set(url, negativePage(body));
    const tab = await gloss.open(url);
    const before = await tab.run(() => document.body.innerHTML, null);
    const popup = await doctorOn(gloss, tab);
    // Gloss tells of a layout once it has read the whole page by it and asked the library.
    const looked = async () => {
      const found = await shown(popup);
      if (!found.includes(layout)) await popup.click("button", "← Back");
      if (!found.includes(layout)) await popup.click("button", "Check this page");
      return found;
    };
    await expect.poll(looked).toContain(layout);
    expect(await shown(popup)).toMatch(/^In your library\s+0$/mu);
    expect(await countOf(tab, "[data-gloss]")).toBe(0);
    expect(await tab.run(() => document.body.innerHTML, null)).toBe(before);
    await Promise.all([tab.close(), popup.close()]);
  });
