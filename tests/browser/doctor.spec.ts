import { AxeBuilder } from "@axe-core/playwright";
import { expect, test } from "./extension";
import { ARXIV_LIST, open, strips } from "./listing";

test("axe finds nothing wrong with what the popup says of a page", async ({ gloss }) => {
  const page = await open(gloss.context, ARXIV_LIST);
  await expect(strips(page)).toHaveCount(5);
  const popup = await gloss.openOwn("popup.html");
  // As if it were opened on the page: in a tab of its own, with the page's tab in front.
  await page.bringToFront();
  await popup.reload();
  await popup.getByRole("button", { name: "Check this page" }).click();
  await expect(popup.getByText(/^listing, \d+ of \d+ read$/u)).toBeVisible();
  await popup.locator("details").first().locator("summary").click();
  const { violations } = await new AxeBuilder({ page: popup }).analyze();
  expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))).toEqual(
    [],
  );
});
