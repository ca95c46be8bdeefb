import { ARXIV_LIST, TRENDING, VAR } from "@/tests/browser/listing";
import { doctorOn } from "./doctor-on";
import type { Tab } from "./driver";
import { expectShown } from "./shown";
import { countOf, expectStrips } from "./strips";
import { expect, test } from "./test";

const reportOf = (popup: Tab) =>
  popup.run(() => document.querySelector("pre")?.textContent ?? "", null);

test("the popup says what Gloss found on the page, with a report that holds no title", async ({
  gloss,
}) => {
  const tab = await gloss.open(ARXIV_LIST);
  await expectStrips(tab, 5);
  const popup = await doctorOn(gloss, tab);
  await expectShown(popup, /^listing, \d+ of \d+ read$/mu);
  const report = await reportOf(popup);
  expect(report).toContain("Site: arxiv");
  expect(report).toContain("5 from the library");
  const unknown = await popup.run(
    () => document.querySelector("details li")?.textContent ?? "no row",
    null,
  );
  expect(unknown).not.toBe("no row");
  const secrets = [unknown, VAR, "cs.LG", "2404.02905"];
  expect(secrets.filter((secret) => report.includes(secret))).toEqual([]);
  await Promise.all([tab.close(), popup.close()]);
});

test("a page whose markup has changed is read like any other, and the doctor says so", async ({
  gloss,
}) => {
  gloss.pages.set(
    TRENDING,
    `<!doctype html><html lang="en"><title>Trending</title><main>
      <ul><li><a href="https://arxiv.org/abs/2404.02905">${VAR}</a></li></ul></main></html>`,
  );
  const tab = await gloss.open(TRENDING);
  await expectStrips(tab, 1);
  const popup = await doctorOn(gloss, tab);
  await expectShown(popup, /its pages may have changed/u);
  await tab.run(
    (title) =>
      document
        .querySelector("main")
        ?.insertAdjacentHTML(
          "beforeend",
          `<article><h3><a href="/papers/2404.02905">${title}</a></h3></article>`,
        ),
    VAR,
  );
  await expect.poll(() => countOf(tab, "article [data-gloss=strip]")).toBe(1);
  await expectStrips(tab, 1);
  await Promise.all([tab.close(), popup.close()]);
});
