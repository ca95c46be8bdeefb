import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect, test } from "./extension";
import { ARXIV_LIST, open, strips, TRENDING, VAR } from "./listing";

/** The popup as if it were opened on `page`: in a tab of its own, with the page's tab in front. */
async function doctorOn(page: Page, popup: Page): Promise<Page> {
  await page.bringToFront();
  await popup.reload();
  await popup.getByRole("button", { name: "Check this page" }).click();
  return popup;
}

test("the popup says what Gloss found on the page, with a report that holds no title", async ({
  gloss,
}) => {
  const page = await open(gloss.context, ARXIV_LIST);
  await expect(strips(page)).toHaveCount(5);
  const popup = await doctorOn(page, await gloss.openOwn("popup.html"));
  await expect(popup.getByText(/^listing, \d+ of \d+ read$/u)).toBeVisible();
  const report = popup.locator("pre");
  await expect(report).toContainText("Site: arxiv");
  await expect(report).toContainText("5 from the library");
  const unknown = popup.locator("details").first();
  await unknown.locator("summary").click();
  const title = await unknown.locator("li").first().textContent();
  const said = await report.textContent();
  expect(
    [title, VAR, "cs.LG", "2404.02905"].filter((secret) => said?.includes(secret ?? "")),
  ).toEqual([]);
  const { violations } = await new AxeBuilder({ page: popup }).analyze();
  expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))).toEqual(
    [],
  );
});

test("a page whose markup has changed is read like any other, and the doctor says so", async ({
  gloss,
}) => {
  gloss.pages.set(
    TRENDING,
    `<!doctype html><html lang="en"><title>Trending</title><main>
      <ul><li><a href="https://arxiv.org/abs/2404.02905">${VAR}</a></li></ul></main></html>`,
  );
  const page = await open(gloss.context, TRENDING);
  await expect(strips(page)).toHaveCount(1);
  const popup = await doctorOn(page, await gloss.openOwn("popup.html"));
  await expect(popup.getByText(/its pages may have changed/u)).toBeVisible();
  await page.evaluate(
    (title) =>
      document
        .querySelector("main")
        ?.insertAdjacentHTML(
          "beforeend",
          `<article><h3><a href="/papers/2404.02905">${title}</a></h3></article>`,
        ),
    VAR,
  );
  await expect(page.locator("article gloss-badges")).toHaveCount(1);
  await expect(strips(page)).toHaveCount(1);
});
