import { serverOf } from "@/tests/unit/network/server";
import { expect, test } from "./extension";
import { open, stripOf, strips, VAR } from "./listing";

const BODY = `<!doctype html><title>Reading list</title><body>
  <h1>What I read</h1>
  <ul><li><a href="https://arxiv.org/abs/9999.00001">${VAR}</a></li>
  <li><a href="https://arxiv.org/abs/9999.00002">A paper that nobody has written yet</a></li></ul>
  <p>The council met on Tuesday, and <a href="https://arxiv.org/abs/9999.00003">this paper of ours</a> was not read aloud there by anybody.</p>`;

const html = { "content-type": "text/html; charset=utf-8" };

test("a site gets strips while the reader has it switched on, and none before or after", async ({
  gloss,
}) => {
  const { server, url } = await serverOf((_, response) => response.writeHead(200, html).end(BODY));
  const page = await open(gloss.context, url);
  const options = await gloss.openOwn("options.html");
  const read = (sites: string[]) =>
    options.evaluate((readSites) => chrome.storage.local.set({ readSites }), sites);
  await expect(options.getByText("113 papers").first()).toBeVisible();
  await expect(strips(page)).toHaveCount(0);
  await read(["http://127.0.0.1"]);
  await expect(stripOf(page, VAR)).toHaveCount(1);
  await expect(strips(page)).toHaveCount(1);
  await page.reload();
  await expect(strips(page)).toHaveCount(1);
  await read([]);
  await expect
    .poll(() => options.evaluate(() => chrome.scripting.getRegisteredContentScripts()))
    .toEqual([]);
  await page.reload();
  await expect(strips(page)).toHaveCount(0);
  server.close();
});
