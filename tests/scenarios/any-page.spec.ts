import { serverOf } from "@/tests/unit/http/server";
import { VAR } from "@/tests/browser/listing";
import { countOf, expectNoStrips, expectStrips, stripOf } from "./strips";
import { expect, test } from "./test";

/** Of the bundled digest; on this page only a heading is called so. */
const CALLED = "Coarse-to-Fine Latent Diffusion for Pose-Guided Person Image Synthesis";

const BODY = `<!doctype html><title>Reading list</title><body>
  <h1>What I read</h1><h2>${CALLED}</h2><h2>${CALLED}, revisited</h2>
  <ul><li><a href="https://arxiv.org/abs/9999.00001">${VAR}</a></li>
  <li><a href="https://arxiv.org/abs/9999.00002">A paper that nobody has written yet</a></li></ul>
  <p>The council met on Tuesday, and <a href="https://arxiv.org/abs/9999.00003">this paper of ours</a> was not read aloud there by anybody.</p>`;

const html = { "content-type": "text/html; charset=utf-8" };

test("a site gets strips while the reader has it switched on, and none before or after", async ({
  gloss,
}) => {
  const { server, url } = await serverOf((_, response) => response.writeHead(200, html).end(BODY));
  const tab = await gloss.open(url);
  const options = await gloss.openOwn("options.html");
  const text = () => options.run(() => document.body.textContent, null);
  await expect.poll(text).toContain("113 papers");
  await expectNoStrips(gloss, tab);
  await options.run((readSites) => chrome.storage.local.set({ readSites }), ["http://127.0.0.1"]);
  await expectStrips(tab, 2);
  expect(await countOf(tab, stripOf(VAR))).toBe(1);
  expect(await countOf(tab, `h2 + ${stripOf(CALLED)}`)).toBe(1);
  await tab.reload();
  await expectStrips(tab, 2);
  await options.run(() => {
    document.querySelector<HTMLElement>('[aria-label="Remove http://127.0.0.1"]')?.click();
  }, null);
  const registered = () =>
    options.run(async () => (await chrome.scripting.getRegisteredContentScripts()).length, null);
  await expect.poll(registered).toBe(0);
  await expect.poll(text).not.toContain("Remove http://127.0.0.1");
  await tab.reload();
  await expectNoStrips(gloss, tab);
  await Promise.all([tab.close(), options.close()]);
  server.close();
});
