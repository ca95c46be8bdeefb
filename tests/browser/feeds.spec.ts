import type { Page } from "@playwright/test";
import { serverOf } from "@/tests/unit/network/server";
import { expect, test } from "./extension";
import { KNOWN_TRENDING, open, stripOf, strips, TRENDING } from "./listing";

async function addFeed(options: Page, address: string): Promise<void> {
  await options.getByLabel("A feed or pack of your own").fill(address);
  await options.getByRole("button", { name: "Add", exact: true }).click();
}

const NEW = "A paper that only this morning's feed knows";

const DAY = JSON.stringify([
  {
    paper: {
      id: "2611.00467",
      title: NEW,
      summary: "We improve FID from 3.1 to 2.0 on ImageNet.",
      githubRepo: "https://github.com/a/b",
    },
  },
]);

test("a feed's papers get their strips on a page that is open, without a reload", async ({
  gloss,
}) => {
  const { server, url } = await serverOf((_, response) => response.end(DAY));
  const page = await open(gloss.context, TRENDING);
  await expect(strips(page)).toHaveCount(KNOWN_TRENDING.length);
  await page.evaluate((text) => {
    const row = document.querySelector("article");
    const fresh = row?.cloneNode(true);
    if (!row || !(fresh instanceof Element)) return;
    for (const strip of fresh.querySelectorAll("gloss-badges")) strip.remove();
    for (const link of fresh.querySelectorAll("a")) link.setAttribute("href", "/papers/2611.00467");
    const heading = fresh.querySelector("h3 a");
    if (heading) heading.textContent = text;
    row.after(fresh);
  }, NEW);
  const options = await gloss.openOwn("options.html");
  await expect(options.getByText("Gloss has made no request.")).toBeVisible();
  await addFeed(options, url);
  await expect(options.getByText(/^1 paper, asked/)).toBeVisible();
  await expect(options.getByText("Requests that Gloss made (1)")).toBeVisible();
  await expect(stripOf(page, NEW)).toHaveCount(1);
  server.close();
});

test("a feed that fails says why and when it is asked again", async ({ gloss }) => {
  const { server, url } = await serverOf((_, response) =>
    response.writeHead(429, { "retry-after": "3600" }).end(),
  );
  const options = await gloss.openOwn("options.html");
  await addFeed(options, url);
  await expect(
    options.getByRole("listitem").getByText(/come back later \(429\)\..*Next try:/),
  ).toBeVisible();
  server.close();
});
