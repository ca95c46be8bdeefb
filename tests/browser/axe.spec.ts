import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect, test } from "./extension";
import { open, stripOf, strips, TRENDING, VAR } from "./listing";

for (const colorScheme of ["light", "dark"] as const) {
  test.describe(`in ${colorScheme} colours axe finds nothing wrong with`, () => {
    test.use({ colorScheme });

    test("strips and card", async ({ gloss }) => {
      const page = await open(gloss.context, TRENDING);
      await expect(strips(page)).not.toHaveCount(0);
      expect(await violations(page, "gloss-badges")).toEqual([]);
      await stripOf(page, VAR).getByRole("button").first().click();
      await expect(page.locator("gloss-card").getByText(VAR).first()).toBeVisible();
      expect(await violations(page, "gloss-card")).toEqual([]);
    });

    for (const name of ["popup.html", "options.html"]) {
      test(name, async ({ gloss }) => {
        const page = await gloss.openOwn(name);
        await expect(page.getByRole("heading").or(page.getByRole("listbox")).first()).toBeVisible();
        expect(await violations(page)).toEqual([]);
      });
    }
  });
}

/** What axe finds, with the elements concerned; within `selector` only, if given. */
async function violations(page: Page, selector?: string): Promise<string[]> {
  const builder = new AxeBuilder({ page });
  const { violations: found } = await (selector ? builder.include(selector) : builder).analyze();
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
