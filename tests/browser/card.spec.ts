import { expect, test } from "./extension";
import { open, stripOf, TRENDING, VAR } from "./listing";

test("a click on a strip opens the card with the paper and the evidence", async ({ gloss }) => {
  const page = await open(gloss.context, TRENDING);
  await stripOf(page, VAR).getByRole("button").first().click();
  const card = page.locator("gloss-card");
  await expect(card.getByText(VAR).first()).toBeVisible();
  await expect(card.locator("mark").first()).toContainText(/\d/u);
});

test("Enter opens the card and Escape closes it", async ({ gloss }) => {
  const page = await open(gloss.context, TRENDING);
  const button = stripOf(page, VAR).getByRole("button").first();
  await button.focus();
  await page.keyboard.press("Enter");
  await expect(page.locator("gloss-card").getByText(VAR).first()).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.locator("gloss-card")).toHaveCount(0);
});

test("follow in the card restyles the strips of another open tab", async ({ gloss }) => {
  const other = await open(gloss.context, TRENDING);
  const page = await open(gloss.context, TRENDING);
  await stripOf(page, VAR).getByRole("button").first().click();
  const follow = page
    .locator("gloss-card")
    .getByRole("button", { name: /^follow/iu })
    .first();
  const before = await looks(other);
  await follow.click();
  await expect.poll(() => looks(other)).not.toEqual(before);
});

/** The markup of the strip in a tab: following a theme changes it. */
const looks = (page: Parameters<typeof stripOf>[0]) =>
  stripOf(page, VAR).evaluate((host) => host.shadowRoot?.innerHTML);
