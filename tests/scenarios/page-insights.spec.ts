import { ARXIV_LIST, VAR } from "@/tests/browser/listing";
import type { Tab } from "./driver";
import { expectShown, shown } from "./shown";
import { countOf, expectStrips } from "./strips";
import { expect, test } from "./test";

const NEW = "A Paper That No Digest Lists: Fine-Tuning with Fewer Weights";
const ABSTRACT = `Parameter-efficient fine-tuning of large language models is often done with LoRA.
  We propose a low-rank adapter that needs fewer weights than LoRA for fine-tuning. On GLUE, our method
  improves the average accuracy from 84.1% to 88.3%, and training is 3.2 times faster than with full
  fine-tuning. Our code is available at <a href="https://github.com/example/fewer">this https URL</a>.`;
const CARD = "[data-gloss=card]";
const PAGE_STRIP = "[data-gloss=page-strip]";

const entry = (id: string, title: string, abstract: string) => `
  <dt><a href="/abs/${id}" title="Abstract" id="${id}">arXiv:${id}</a></dt>
  <dd><div class="meta"><div class="list-title mathjax"><span class="descriptor">Title:</span>
    ${title}</div><p class="mathjax">${abstract}</p></div></dd>`;
const listing = (...entries: string[]) => `<!doctype html><html lang="en"><title>List</title>
  <body><main><h1>New</h1><dl id="articles">${entries.join("")}</dl></main></body></html>`;

const expectPageStrips = (tab: Tab, count: number) =>
  expect.poll(() => countOf(tab, PAGE_STRIP)).toBe(count);

test.beforeEach(({ fresh }) => {
  const known = entry("2404.02905", VAR, ABSTRACT);
  fresh.pages.set(ARXIV_LIST, listing(known, entry("2606.00001", NEW, ABSTRACT)));
});

test("a paper that no digest lists has a strip that says it is from this page", async ({
  fresh,
}) => {
  const tab = await fresh.open(ARXIV_LIST);
  await expectPageStrips(tab, 1);
  await expectStrips(tab, 1);
  const strip = await tab.run((selector) => {
    const host = document.querySelector(selector);
    const link = host?.shadowRoot?.querySelector("a");
    const button = host?.shadowRoot?.querySelector("button");
    return {
      name: host?.getAttribute("aria-label"),
      link: link?.href,
      says: button?.getAttribute("aria-label") ?? button?.textContent,
    };
  }, PAGE_STRIP);
  expect(strip).toMatchObject({
    name: `Gloss, from this page: ${NEW}`,
    link: "https://github.com/example/fewer",
    says: expect.stringContaining("From this page"),
  });
  expect(await shown(tab, PAGE_STRIP)).toContain("88.3");
  await tab.clickIn(PAGE_STRIP, "button");
  await expectShown(tab, /Nothing of it is stored/u, CARD);
  const popup = await fresh.openOwn("popup.html");
  await expectShown(popup, "113 papers");
});

test("a paper that was added has an ordinary strip at once, is found, and can be taken back", async ({
  fresh,
}) => {
  const other = await fresh.open(ARXIV_LIST);
  await expectPageStrips(other, 1);
  const tab = await fresh.open(ARXIV_LIST);
  await tab.clickIn(PAGE_STRIP, "button");
  await tab.click("button", "Add to my library", CARD);
  await expectShown(tab, "In your library now.", CARD);
  for (const one of [tab, other]) {
    // oxlint-disable-next-line no-await-in-loop -- both tabs, whichever comes first
    await expectStrips(one, 2);
    // oxlint-disable-next-line no-await-in-loop -- as above
    await expectPageStrips(one, 0);
  }
  const popup = await fresh.openOwn("popup.html");
  await expectShown(popup, "114 papers");
  await popup.fill("combobox", "Search papers", '"that no digest lists"');
  await expect.poll(() => countOf(popup, "[role=listbox] [role=option]")).toBe(1);
  await tab.toFront();
  await tab.click("button", "Undo", CARD);
  await expectPageStrips(tab, 1);
  await expectStrips(tab, 1);
  await expectShown(popup, "113 papers");
});

test("focus comes back to the strip that the card's strip became", async ({ fresh }) => {
  const tab = await fresh.open(ARXIV_LIST);
  await tab.clickIn(PAGE_STRIP, "button");
  await tab.click("button", "Add to my library", CARD);
  // Before or after the strip becomes another: the focus is there in the end.
  await tab.press("Escape");
  await expectPageStrips(tab, 0);
  await expectStrips(tab, 2);
  await expect.poll(() => countOf(tab, CARD)).toBe(0);
  expect(await tab.run(() => document.activeElement?.getAttribute("aria-label"), null)).toBe(
    `Gloss: ${NEW}`,
  );
});

test("a strip that the reader hid stays hidden, and comes back with undo", async ({ fresh }) => {
  const tab = await fresh.open(ARXIV_LIST);
  await tab.clickIn(PAGE_STRIP, "button");
  await tab.click("button", "Hide here", CARD);
  await tab.click("button", "Undo", CARD);
  await tab.click("button", "Hide here", CARD);
  await expectShown(tab, "Undo", CARD);
  await tab.press("Escape");
  await expectPageStrips(tab, 0);
  await tab.reload();
  await expectStrips(tab, 1);
  await tab.run(
    (html) => document.querySelector("dl")?.insertAdjacentHTML("beforeend", html),
    entry("2606.00002", "Another paper that nobody lists", ABSTRACT),
  );
  await expectPageStrips(tab, 1);
});

test("a rejected match gives way to what the page says", async ({ fresh }) => {
  const tab = await fresh.open(ARXIV_LIST);
  await tab.clickIn("[data-gloss=strip]", "button");
  await tab.click("button", "Not this paper", CARD);
  await expectShown(tab, "Undo", CARD);
  await tab.press("Escape");
  await expectStrips(tab, 0);
  await expectPageStrips(tab, 2);
});

test("following a theme in the card restyles the strips of the page", async ({ fresh }) => {
  const tab = await fresh.open(ARXIV_LIST);
  await tab.clickIn(PAGE_STRIP, "button");
  await tab.clickIn(CARD, 'button[aria-label^="Follow" i]');
  const followed = () =>
    tab.run(
      (strip) =>
        document.querySelector(strip)?.shadowRoot?.querySelectorAll(".tag.follow").length ?? 0,
      PAGE_STRIP,
    );
  await expect.poll(followed).toBe(1);
});

test("the options switch it off and on while a page is open", async ({ fresh }) => {
  const tab = await fresh.open(ARXIV_LIST);
  await expectPageStrips(tab, 1);
  const options = await fresh.openOwn("options.html");
  await options.click("checkbox", "Papers that are not in your library");
  await expectPageStrips(tab, 0);
  await expectStrips(tab, 1);
  await options.click("checkbox", "Papers that are not in your library");
  await expectPageStrips(tab, 1);
});

test("a thousand abstracts are read while another page is answered", async ({ fresh }) => {
  const entries = Array.from({ length: 1000 }, (_, at) =>
    entry(`2606.${10_000 + at}`, `Nobody listed paper number ${at}`, ABSTRACT),
  );
  const long = "https://arxiv.org/list/cs.LG/recent";
  fresh.pages.set(long, listing(...entries));
  const tab = await fresh.open(long);
  await expect.poll(() => countOf(tab, PAGE_STRIP)).toBeGreaterThan(0);
  const other = await fresh.open(ARXIV_LIST);
  await expectStrips(other, 1);
  await tab.toFront();
  await expectPageStrips(tab, 1000);
  await expectStrips(tab, 0);
});
