import { expect, test } from "./extension";
import { MOVA } from "./listing";

test("the popup finds a paper by keyboard alone", async ({ gloss }) => {
  const popup = await gloss.openOwn("popup.html");
  await expect(popup.getByRole("searchbox").or(popup.getByRole("combobox")).first()).toBeFocused();
  await popup.keyboard.type("mixture of vision experts");
  await expect(popup.getByText(MOVA).first()).toBeVisible();
  await popup.keyboard.press("ArrowDown");
  await popup.keyboard.press("Enter");
  await expect(popup.locator("mark").first()).toBeVisible();
});
