import { KNOWN_TRENDING, TRENDING, VAR } from "@/tests/browser/listing";
import { listingOf, rowsOf } from "@/tests/browser/rows";
import type { Tab } from "./driver";
import { badged, countOf, expectStrips, stripOf } from "./strips";
import { expect, test } from "./test";

const DAILY = "https://huggingface.co/papers/date/2026-03-12";
const KNOWN = KNOWN_TRENDING.length;

/** Every title has one strip, and each stands beside its own title. */
async function expectNoOrphan(tab: Tab): Promise<void> {
  const titles = await badged(tab);
  expect(new Set(titles).size).toBe(titles.length);
  const beside = () =>
    [...document.querySelectorAll("[data-gloss=strip]")].map(
      (host) => host.previousElementSibling?.textContent.trim() ?? "",
    );
  expect(await tab.run(beside, null)).toEqual(titles);
}

test("strips follow a navigation that loads no page, and come back with the reader", async ({
  gloss,
}) => {
  const tab = await gloss.open(TRENDING);
  await expectStrips(tab, KNOWN);
  const show = ([url, html]: readonly [string, string]) => {
    history.pushState({}, "", url);
    const next = new DOMParser().parseFromString(html, "text/html");
    document.querySelector("main")?.replaceWith(next.querySelector("main") ?? "");
  };
  await tab.run(show, [DAILY, gloss.pages.get(DAILY) ?? ""] as const);
  await expectStrips(tab, 3);
  await tab.run(show, [TRENDING, gloss.pages.get(TRENDING) ?? ""] as const);
  await expectStrips(tab, KNOWN);
  await expectNoOrphan(tab);
  await tab.close();
});

test("a page that the reader leaves and comes back to has its strips once", async ({ gloss }) => {
  const tab = await gloss.open(TRENDING);
  await expectStrips(tab, KNOWN);
  await tab.goTo(DAILY);
  await expectStrips(tab, 3);
  await tab.back();
  await expectStrips(tab, KNOWN);
  await expectNoOrphan(tab);
  await tab.close();
});

test("a page out of the browser's cache follows what changed while the reader was away", async ({
  fresh,
}) => {
  const tab = await fresh.open(TRENDING);
  await expectStrips(tab, KNOWN);
  await tab.run(() => Object.assign(globalThis, { isKept: true }), null);
  await tab.goTo(DAILY);
  await expectStrips(tab, 3);
  const options = await fresh.openOwn("options.html");
  await options.click("checkbox", "Hugging Face Papers");
  await expectStrips(tab, 0);
  await tab.toFront();
  await tab.back();
  expect(await tab.run(() => "isKept" in globalThis, null)).toBe(true);
  await expectStrips(tab, 0);
  await options.toFront();
  await options.click("checkbox", "Hugging Face Papers");
  await expectStrips(tab, KNOWN);
  await expectNoOrphan(tab);
});

test("rows that scrolling or “Show more” appends get their strips", async ({ gloss }) => {
  const tab = await gloss.open(TRENDING);
  await expectStrips(tab, KNOWN);
  const more = rowsOf("hugging-face", 20);
  const append = (html: string) =>
    document.querySelector("section")?.insertAdjacentHTML("beforeend", html);
  await tab.run(append, more.html);
  await expectStrips(tab, KNOWN + more.known);
  await expectNoOrphan(tab);
  await tab.close();
});

test("a row that the page replaces, sorts anew or uses for another paper keeps one strip", async ({
  gloss,
}) => {
  const tab = await gloss.open(TRENDING);
  await expectStrips(tab, KNOWN);
  await tab.run((title) => {
    for (const row of document.querySelectorAll("article")) {
      if (!row.textContent.includes(title)) continue;
      const fresh = row.cloneNode(true) as Element;
      for (const strip of fresh.querySelectorAll("[data-gloss=strip]")) strip.remove();
      row.replaceWith(fresh);
    }
  }, VAR);
  await expect.poll(() => countOf(tab, stripOf(VAR))).toBe(1);
  await tab.run(() => {
    const rows = [...document.querySelectorAll("article")];
    rows[0]?.parentElement?.append(...rows.toReversed());
  }, null);
  await expectStrips(tab, KNOWN);
  await expectNoOrphan(tab);
  await tab.run((title) => {
    const links = [...document.querySelectorAll("h3 a")];
    const link = links.find(({ textContent }) => textContent.includes(title));
    if (link) link.textContent = "A paper that nobody has written yet";
  }, VAR);
  await expectStrips(tab, KNOWN - 1);
  await tab.close();
});

test("rows of a hidden tab have their strips when the reader comes to it", async ({ gloss }) => {
  const tab = await gloss.open(TRENDING);
  await expectStrips(tab, KNOWN);
  const more = rowsOf("hugging-face", 4);
  await tab.run((html) => {
    const panel = document.createElement("section");
    panel.hidden = true;
    panel.innerHTML = html;
    document.querySelector("section")?.after(panel);
  }, more.html);
  await expectStrips(tab, KNOWN + more.known);
  await tab.run(() => document.querySelector("section[hidden]")?.removeAttribute("hidden"), null);
  await expectNoOrphan(tab);
  await tab.close();
});

test("the same paper twice on a page has a strip in each of its rows", async ({ gloss }) => {
  const tab = await gloss.open(TRENDING);
  await expectStrips(tab, KNOWN);
  await tab.run((title) => {
    const rows = [...document.querySelectorAll("article")];
    const row = rows.find(({ textContent }) => textContent.includes(title));
    const twin = row?.cloneNode(true) as Element;
    for (const strip of twin.querySelectorAll("[data-gloss=strip]")) strip.remove();
    row?.parentElement?.append(twin);
  }, VAR);
  await expect.poll(() => countOf(tab, `article ${stripOf(VAR)}`)).toBe(2);
  await tab.close();
});

test("a title that the page cuts is recognised by its beginning", async ({ gloss }) => {
  const tab = await gloss.open(TRENDING);
  await expectStrips(tab, KNOWN);
  await tab.run(() => {
    const row = `<article><h3><a href="/papers/9999.00001">A Paradigm Shift in Machine Translation: Boosting Translation …</a></h3></article>`;
    document.querySelector("section")?.insertAdjacentHTML("beforeend", row);
  }, null);
  await expectStrips(tab, KNOWN + 1);
  await tab.close();
});

test("a listing of 100 rows has one strip a known paper", async ({ gloss }) => {
  const { html, known } = listingOf("arxiv", 100);
  const url = "https://arxiv.org/list/cs.LG/recent?show=100";
  gloss.pages.set(url, html);
  const tab = await gloss.open(url);
  await expectStrips(tab, known);
  await tab.close();
});

for (const width of [360, 640])
  test(`at a width of ${width} pixels (a phone, twice the zoom) strips stay within the page`, async ({
    gloss,
  }) => {
    const tab = await gloss.open(TRENDING);
    await tab.resize(width);
    await expectStrips(tab, KNOWN);
    const wide = () =>
      [...document.querySelectorAll("[data-gloss=strip]")].filter((host) => {
        const strip = host.shadowRoot?.querySelector(".strip");
        return (strip?.getBoundingClientRect().right ?? 0) > window.innerWidth + 1;
      }).length;
    expect(await tab.run(wide, null)).toBe(0);
    const widths = () => {
      const root = document.documentElement;
      const shown = root.scrollWidth;
      for (const host of document.querySelectorAll("[data-gloss=strip]")) host.remove();
      return { shown, without: root.scrollWidth };
    };
    const { shown, without } = await tab.run(widths, null);
    expect(shown).toBe(without);
    await tab.close();
  });
