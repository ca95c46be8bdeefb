import { MOVA, VAR } from "@/tests/browser/listing";
import { doctorOn } from "./doctor-on";
import { LETTERS, negativePage } from "./negative-pages";
import { expectShown } from "./shown";
import { badged, countOf, expectNoStrips, expectStrips } from "./strips";
import { expect, test } from "./test";

const MAIL = "https://mail.google.com/mail/u/0/";
const CARP = "CARP: Visuomotor Policy Learning via Coarse-to-Fine Autoregressive Prediction";

test("digests in Gmail have strips while the reader has it switched on, letters never", async ({
  fresh,
}) => {
  const options = await fresh.openOwn("options.html");
  await expectShown(options, "113 papers");
  const tab = await fresh.open(MAIL);
  await expectNoStrips(fresh, tab);
  await options.run(
    (readSites) => chrome.storage.local.set({ readSites }),
    ["https://mail.google.com"],
  );
  await expectStrips(tab, 3);
  expect(await badged(tab)).toEqual([VAR, MOVA, CARP]);
  expect(await countOf(tab, '[data-message-id="4"] [data-gloss=strip]')).toBe(0);
});

test("a thread without a digest has none, though its letters name known papers", async ({
  fresh,
}) => {
  const options = await fresh.openOwn("options.html");
  await expectShown(options, "113 papers");
  await options.run(
    (readSites) => chrome.storage.local.set({ readSites }),
    ["https://mail.google.com"],
  );
  const digests = await fresh.open(MAIL);
  await expectStrips(digests, 3);
  const [url, body] = LETTERS;
  fresh.pages.set(url, negativePage(body));
  const tab = await fresh.open(url);
  const doctor = await doctorOn(fresh, tab);
  await expectShown(doctor, /^daily papers, 0 of 0 read/mu);
  await expectStrips(tab, 0);
});

test("the manifest does not ask for Gmail", async ({ gloss }) => {
  const options = await gloss.openOwn("options.html");
  const { content_scripts: scripts = [] } = await options.run(
    () => chrome.runtime.getManifest(),
    null,
  );
  const matches = scripts.flatMap((script) => script.matches ?? []);
  expect(matches.filter((pattern) => pattern.includes("mail.google"))).toEqual([]);
  await options.close();
});
