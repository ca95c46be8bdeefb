import { expect, test } from "./extension";
import { ARXIV_LIST, open, strips, VAR } from "./listing";

const NEW = "A Paper That No Digest Lists: Fine-Tuning with Fewer Weights";
const ABSTRACT = `Parameter-efficient fine-tuning of large language models is often done with LoRA.
  We propose a low-rank adapter that needs fewer weights than LoRA for fine-tuning. On GLUE, our method
  improves the average accuracy from 84.1% to 88.3%, and training is 3.2 times faster than with full
  fine-tuning. Our code is available at <a href="https://github.com/example/fewer">this https URL</a>.`;

const entry = (id: string, title: string, abstract: string) => `
  <dt><a href="/abs/${id}" title="Abstract" id="${id}">arXiv:${id}</a></dt>
  <dd><div class="meta"><div class="list-title mathjax"><span class="descriptor">Title:</span>
    ${title}</div><p class="mathjax">${abstract}</p></div></dd>`;
const listing = (...entries: string[]) => `<!doctype html><html lang="en"><title>List</title>
  <body><main><h1>New</h1><dl id="articles">${entries.join("")}</dl></main></body></html>`;

const pageStrips = (page: Parameters<typeof strips>[0]) => page.locator("gloss-page-badges");

test.beforeEach(({ gloss }) => {
  const known = entry("2404.02905", VAR, ABSTRACT);
  gloss.pages.set(ARXIV_LIST, listing(known, entry("2606.00001", NEW, ABSTRACT)));
});

test("a paper that no digest lists has a strip that says it is from this page", async ({
  gloss,
}) => {
  const page = await open(gloss.context, ARXIV_LIST);
  await expect(pageStrips(page)).toHaveCount(1);
  await expect(strips(page)).toHaveCount(1);
  const strip = page.getByRole("group", { name: `Gloss, from this page: ${NEW}` });
  await expect(strip.getByRole("button", { name: /From this page/u })).toContainText("88.3");
  await expect(strip.getByRole("link")).toHaveAttribute("href", "https://github.com/example/fewer");
  await strip.getByRole("button").click();
  await expect(page.locator("gloss-card").getByText(/Nothing of it is stored/u)).toBeVisible();
  await expect(page.locator("gloss-card mark").first()).toContainText(/\d/u);
  const popup = await gloss.openOwn("popup.html");
  await expect(popup.getByText(/^113 papers/u)).toBeVisible();
});

test("a paper that was added has an ordinary strip at once, is found, and can be taken back", async ({
  gloss,
}) => {
  const other = await open(gloss.context, ARXIV_LIST);
  const page = await open(gloss.context, ARXIV_LIST);
  await pageStrips(page).getByRole("button").click();
  const card = page.locator("gloss-card");
  await card.getByRole("button", { name: "Add to my library" }).click();
  await expect(card.getByText("In your library now.")).toBeVisible();
  await expect(strips(page)).toHaveCount(2);
  await expect(strips(other)).toHaveCount(2);
  await expect(pageStrips(page)).toHaveCount(0);
  await expect(pageStrips(other)).toHaveCount(0);
  const popup = await gloss.openOwn("popup.html");
  await popup.getByRole("combobox", { name: "Search papers" }).fill('"that no digest lists"');
  await expect(popup.getByRole("listbox").getByRole("option")).toHaveCount(1);
  await page.bringToFront();
  await card.getByRole("button", { name: "Undo" }).click();
  await expect(pageStrips(page)).toHaveCount(1);
  await expect(strips(page)).toHaveCount(1);
  await expect(popup.getByText(/^113 papers/u)).toBeVisible();
});

test("focus comes back to the strip that the card's strip became", async ({ gloss }) => {
  const page = await open(gloss.context, ARXIV_LIST);
  await pageStrips(page).getByRole("button").click();
  const card = page.locator("gloss-card");
  await card.getByRole("button", { name: "Add to my library" }).click();
  await expect(strips(page)).toHaveCount(2);
  await page.keyboard.press("Escape");
  await expect(card).toHaveCount(0);
  expect(await page.evaluate(() => document.activeElement?.getAttribute("aria-label"))).toBe(
    `Gloss: ${NEW}`,
  );
});

test("a strip that the reader hid stays hidden, and comes back with undo", async ({ gloss }) => {
  const page = await open(gloss.context, ARXIV_LIST);
  await pageStrips(page).getByRole("button").click();
  const card = page.locator("gloss-card");
  await card.getByRole("button", { name: "Hide here" }).click();
  await card.getByRole("button", { name: "Undo" }).click();
  await card.getByRole("button", { name: "Hide here" }).click();
  await expect(card.getByRole("button", { name: "Undo" })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(pageStrips(page)).toHaveCount(0);
  await page.reload();
  await expect(strips(page)).toHaveCount(1);
  await page.evaluate(
    (html) => document.querySelector("dl")?.insertAdjacentHTML("beforeend", html),
    entry("2606.00002", "Another paper that nobody lists", ABSTRACT),
  );
  await expect(pageStrips(page)).toHaveCount(1);
});

test("a rejected match gives way to what the page says", async ({ gloss }) => {
  const page = await open(gloss.context, ARXIV_LIST);
  await strips(page).getByRole("button").first().click();
  const card = page.locator("gloss-card");
  await card.getByRole("button", { name: "Not this paper" }).click();
  await expect(card.getByRole("button", { name: "Undo" })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(strips(page)).toHaveCount(0);
  await expect(pageStrips(page)).toHaveCount(2);
});

test("following a theme in the card restyles the strips of the page", async ({ gloss }) => {
  const page = await open(gloss.context, ARXIV_LIST);
  await pageStrips(page).getByRole("button").click();
  await page
    .locator("gloss-card")
    .getByRole("button", { name: /^follow/iu })
    .first()
    .click();
  await expect(pageStrips(page).locator(".tag.follow")).toHaveCount(1);
});

test("the options switch it off and on while a page is open", async ({ gloss }) => {
  const page = await open(gloss.context, ARXIV_LIST);
  await expect(pageStrips(page)).toHaveCount(1);
  const options = await gloss.openOwn("options.html");
  const box = options.getByRole("checkbox", { name: "Papers that are not in your library" });
  await box.uncheck();
  await expect(pageStrips(page)).toHaveCount(0);
  await expect(strips(page)).toHaveCount(1);
  await box.check();
  await expect(pageStrips(page)).toHaveCount(1);
});

test("a thousand abstracts are read while another page is answered", async ({ gloss }) => {
  const entries = Array.from({ length: 1000 }, (_, at) =>
    entry(`2606.${10_000 + at}`, `Nobody listed paper number ${at}`, ABSTRACT),
  );
  const long = "https://arxiv.org/list/cs.LG/recent";
  gloss.pages.set(long, listing(...entries));
  const page = await open(gloss.context, long);
  await expect(pageStrips(page)).not.toHaveCount(0);
  const other = await open(gloss.context, ARXIV_LIST);
  await expect(strips(other)).toHaveCount(1);
  await expect(pageStrips(page)).toHaveCount(1000);
  await expect(strips(page)).toHaveCount(0);
});
