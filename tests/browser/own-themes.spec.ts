import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect, test } from "./extension";
import { open, stripOf, TRENDING, VAR } from "./listing";

async function addTheme(options: Page, name: string, words: string): Promise<void> {
  await options.getByRole("button", { name: "Add a theme" }).click();
  await options.getByRole("textbox", { name: /^Name/u }).fill(name);
  await options.getByRole("textbox", { name: /^Words/u }).fill(words);
  await options.getByRole("radio", { name: "teal" }).check();
  await options.getByRole("button", { name: "Save theme" }).click();
}

const violations = async (page: Page) =>
  (await new AxeBuilder({ page }).include("#own-themes").analyze()).violations;

test("a theme of the reader's own comes to open pages, the card and the search, and goes again", async ({
  gloss,
}) => {
  const page = await open(gloss.context, TRENDING);
  const strip = stripOf(page, VAR);
  await expect(strip.getByText("Next scale")).toHaveCount(0);
  const options = await gloss.openOwn("options.html");
  await addTheme(options, "Next scale", "next-scale prediction");
  await expect(strip.getByText("Next scale")).toBeVisible();

  await strip.getByRole("button").first().click();
  const theme = page.locator("gloss-card").getByRole("listitem").filter({ hasText: "Next scale" });
  await expect(theme.locator("q")).toHaveText("next scale prediction");

  const popup = await gloss.openOwn("popup.html");
  await popup.getByRole("combobox", { name: "Theme" }).selectOption("Next scale");
  await expect(
    popup.getByRole("option").filter({ hasText: "Visual Autoregressive" }),
  ).toBeVisible();

  await options.bringToFront();
  await options.getByRole("button", { name: "Remove Next scale" }).click();
  await expect(strip.getByText("Next scale")).toHaveCount(0);
  await options.getByRole("button", { name: "Undo" }).click();
  await expect(strip.getByText("Next scale")).toBeVisible();
});

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
