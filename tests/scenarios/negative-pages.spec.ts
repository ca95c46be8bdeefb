import { NEGATIVE_PAGES, negativePage } from "./negative-pages";
import { expectStrips } from "./strips";
import { expect, test } from "./test";

for (const [name, [url, body]] of Object.entries(NEGATIVE_PAGES))
  test(`${name} gets no strip and keeps its elements as they are`, async ({ gloss }) => {
    gloss.pages.set(url, negativePage(body));
    const tab = await gloss.open(url);
    const before = await tab.run(() => document.body.innerHTML, null);
    await tab.run(
      () =>
        new Promise((resolve) => {
          requestIdleCallback(() => requestIdleCallback(resolve));
        }),
      null,
    );
    await expectStrips(tab, 0);
    expect(await tab.run(() => document.body.innerHTML, null)).toBe(before);
    await tab.close();
  });
