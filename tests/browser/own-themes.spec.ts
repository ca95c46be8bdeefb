import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect, test } from "./extension";

async function addTheme(options: Page, name: string, words: string): Promise<void> {
  await options.getByRole("button", { name: "Add a theme" }).click();
  await options.getByRole("textbox", { name: /^Name/u }).fill(name);
  await options.getByRole("textbox", { name: /^Words/u }).fill(words);
  await options.getByRole("radio", { name: "teal" }).check();
  await options.getByRole("button", { name: "Save theme" }).click();
}

const violations = async (page: Page) =>
  (await new AxeBuilder({ page }).include("#own-themes").analyze()).violations;

for (const colorScheme of ["light", "dark"] as const) {
  test.describe(`in ${colorScheme} colours`, () => {
    test.use({ colorScheme });

    test("axe finds nothing wrong with a theme and its form", async ({ gloss }) => {
      const options = await gloss.openOwn("options.html");
      await addTheme(options, "Next scale", "next-scale prediction");
      await options.getByRole("button", { name: "Edit Next scale" }).click();
      await expect(options.getByRole("form")).toBeVisible();
      expect(await violations(options)).toEqual([]);
      await options.getByRole("button", { name: "Cancel" }).click();
      expect(await violations(options)).toEqual([]);
    });
  });
}
