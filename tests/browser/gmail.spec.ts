import { expect, test } from "./extension";
import { badged, MOVA, open, strips, VAR } from "./listing";

const MAIL = "https://mail.google.com/mail/u/0/";
const CARP = "CARP: Visuomotor Policy Learning via Coarse-to-Fine Autoregressive Prediction";

test("digests in Gmail have strips while the reader has it switched on, letters never", async ({
  gloss,
}) => {
  const page = await open(gloss.context, MAIL);
  const options = await gloss.openOwn("options.html");
  await expect(options.getByText("113 papers").first()).toBeVisible();
  await expect(strips(page)).toHaveCount(0);
  await options.evaluate(() =>
    chrome.storage.local.set({ readSites: ["https://mail.google.com"] }),
  );
  await expect(strips(page)).toHaveCount(3);
  expect(await badged(page)).toEqual([VAR, MOVA, CARP]);
  await expect(page.locator('[data-message-id="4"] gloss-badges')).toHaveCount(0);
});

test("the manifest does not ask for Gmail", async ({ gloss }) => {
  const options = await gloss.openOwn("options.html");
  const { content_scripts: scripts = [] } = await options.evaluate(() =>
    chrome.runtime.getManifest(),
  );
  const matches = scripts.flatMap((script) => script.matches ?? []);
  expect(matches.filter((pattern) => pattern.includes("mail.google"))).toEqual([]);
});
