import { expect, test } from "./extension";
import { KNOWN_TRENDING, open, strips, TRENDING } from "./listing";

test("what is printed has neither strips nor the lines that are kept for them", async ({
  gloss,
}) => {
  const page = await open(gloss.context, TRENDING);
  await expect(strips(page)).toHaveCount(KNOWN_TRENDING.length);
  await page.emulateMedia({ media: "print" });
  await expect(strips(page).first()).toBeHidden();
  const height = () => page.evaluate(() => document.body.scrollHeight);
  const printed = await height();
  const options = await gloss.openOwn("options.html");
  await options.getByRole("checkbox", { name: "Hugging Face Papers" }).uncheck();
  await expect(strips(page)).toHaveCount(0);
  expect(await height()).toBe(printed);
});
