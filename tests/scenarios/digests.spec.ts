import { writeFileSync } from "node:fs";
import { KNOWN_TRENDING, MOVA, TRENDING, VAR } from "@/tests/browser/listing";
import type { Tab } from "./driver";
import { expectShown, shown } from "./shown";
import { badged, expectStrips } from "./strips";
import { expect, test } from "./test";

/** Removes the digest whose name begins so, on the options page. */
async function removeDigest(options: Tab, name: string): Promise<void> {
  const labelled = () =>
    options.run(
      (wanted) =>
        document
          .querySelector(`#library [aria-label^="Remove ${wanted}"]`)
          ?.getAttribute("aria-label") ?? "",
      name,
    );
  await expect.poll(labelled).not.toBe("");
  const label = await labelled();
  await options.click("button", label);
  await expectShown(options, "Papers that no other digest lists go with it.");
  await options.click("button", label);
}

test("a digest that is removed on the options page takes its own strips from open pages, and no others", async ({
  fresh,
}, info) => {
  const file = info.outputPath("reading-list.jsonl");
  writeFileSync(file, [VAR, MOVA].map((title) => JSON.stringify({ title })).join("\n"));
  const options = await fresh.openOwn("options.html");
  await expectShown(options, "113 papers");
  await options.choose(file);
  await options.click("button", "Import 2 papers");
  await expectShown(options, "2 updated");
  const tab = await fresh.open(TRENDING);
  await expectStrips(tab, KNOWN_TRENDING.length);

  await options.toFront();
  await removeDigest(options, "Trending papers");
  await expectShown(options, "and 111 papers with it");
  await expectShown(options, /(?<!\d)2 papers/u);
  await expectStrips(tab, 2);
  expect((await badged(tab)).toSorted()).toEqual([MOVA, VAR].toSorted());

  await removeDigest(options, "reading-list");
  await expectStrips(tab, 0);
  await expectShown(options, /(?<!\d)0 papers/u);
  expect(await shown(options)).not.toContain("reading-list,");
});
