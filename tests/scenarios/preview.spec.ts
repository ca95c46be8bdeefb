import { writeFileSync } from "node:fs";
import type { TestInfo } from "@playwright/test";
import type { Driver, Tab } from "./driver";
import { expectShown, shown } from "./shown";
import { expect, test } from "./test";
import { violations } from "./violations";

/** Enough that an import can be stopped in its middle. */
const PAPERS = 1500;

function fileOf(info: TestInfo, name: string, content: string): string {
  const path = info.outputPath(name);
  writeFileSync(path, content);
  return path;
}

/** The options page of a new Gloss, with a file looked at and all that can be mended in sight. */
async function lookAt(gloss: Driver, file: string): Promise<Tab> {
  const options = await gloss.openOwn("options.html");
  await expectShown(options, "113 papers");
  await options.choose(file);
  await expectShown(options, "Preview: nothing is imported yet");
  await options.run(() => {
    for (const one of document.querySelectorAll("details")) one.open = true;
  }, null);
  return options;
}

/** Chooses an option, by its text, in the list of this name. */
const select = (tab: Tab, name: string, option: string) =>
  tab.run(
    ([list, wanted]) => {
      const found = [...document.querySelectorAll("select")].find(
        ({ labels }) => labels[0]?.firstChild?.textContent === list,
      );
      const at = [...(found?.options ?? [])].findIndex(({ text }) => text === wanted);
      if (!found || at < 0) throw new Error(`There is no ${wanted} in ${list}`);
      found.selectedIndex = at;
      found.dispatchEvent(new Event("change", { bubbles: true }));
    },
    [name, option] as const,
  );

const focused = (tab: Tab) => tab.run(() => document.activeElement?.textContent ?? "", null);

const LIST = `# Papers on folding

We keep this list in the evenings.

${["Cranes", "Lamps", "Creases", "Paper Boats"].map((what, at) => `- [Folding ${what} by Demonstration](https://arxiv.org/abs/2401.0000${at})`).join("\n")}
`;

test("two papers of a list are left out of its import, which is then taken back", async ({
  fresh,
}, info) => {
  const options = await lookAt(fresh, fileOf(info, "list.md", LIST));
  expect(await focused(options)).toBe("Preview: nothing is imported yet");
  await expectShown(options, "Read as: 4 links to papers");
  await expectShown(options, /1 line belongs to no paper\s+We keep this list in the evenings\./u);
  await options.click("checkbox", "Folding Lamps by Demonstration");
  await options.click("checkbox", "Folding Paper Boats by Demonstration");
  await expectShown(options, "2 of 4 papers will be imported.");
  expect(await violations(options, "#import")).toEqual([]);
  await options.click("button", "Import 2 papers");
  await expectShown(options, "2 new, 0 updated, 0 already known, 0 skipped, 2 left out");
  expect(await focused(options)).toContain("Imported: list.md");
  await expectShown(options, "115 papers");
  const popup = await fresh.openOwn("popup.html");
  await expectShown(popup, "115 papers");
  await popup.type("folding demonstration");
  await expectShown(popup, "Folding Creases by Demonstration");
  expect(await shown(popup)).not.toMatch(/Lamps|Boats/u);
  await options.toFront();
  await options.click("button", "Undo this import");
  await expectShown(options, "was taken back: 2 papers removed");
});

const TABLE = `Title,Work,Year,URL
${["Cranes", "Lamps", "Creases"].map((what, at) => `Pick of the week ${at},Folding ${what} by Demonstration,2024,https://arxiv.org/abs/2401.0000${at}`).join("\n")}
`;

test("a wrong column of titles is swapped, and a column without titles refused", async ({
  fresh,
}, info) => {
  const options = await lookAt(fresh, fileOf(info, "picks.csv", TABLE));
  await expectShown(options, /^Pick of the week 0$/mu);
  await select(options, "Title", "Work");
  await expectShown(options, "The file was read anew: 3 papers.");
  await expectShown(options, /^Folding Cranes by Demonstration$/mu);
  await select(options, "Title", "Year");
  await expectShown(options, "“Year” gives no titles of papers.");
  await options.click("checkbox", "Folding Lamps by Demonstration");
  await options.emulate({ colours: "dark" });
  expect(await violations(options, "#import")).toEqual([]);
  await options.click("button", "Import 2 papers");
  await expectShown(options, "2 new");
  const popup = await fresh.openOwn("popup.html");
  await expectShown(popup, "115 papers");
  await popup.type("folding demonstration");
  await expectShown(popup, "Folding Creases by Demonstration");
  expect(await shown(popup)).not.toMatch(/Lamps|Pick of the week/u);
});

test("a table that names no column of titles shows its papers once one is chosen", async ({
  fresh,
}, info) => {
  const rows = ["Cranes", "Lamps", "Creases"].map(
    (what) => `Folding ${what} by Demonstration;2024`,
  );
  const options = await lookAt(fresh, fileOf(info, "werke.csv", `Werk;Jahr\n${rows.join("\n")}\n`));
  await expectShown(options, "There is nothing to import yet.");
  await select(options, "Title", "Werk");
  await expectShown(options, "All 3 papers will be imported.");
  await options.click("button", "Import 3 papers");
  await expectShown(options, "3 new");
});

test("an import that the page was reloaded upon goes on without what was left out", async ({
  fresh,
}, info) => {
  const records = Array.from({ length: PAPERS }, (_, at) => ({
    title: `Imported paper number ${at} about matters of some weight`,
    abstract: `We improve accuracy by ${at % 50}.5% on ImageNet and CIFAR-10.`,
    ...(at % 100 === 0 ? {} : { arxiv: `2401.${10_000 + at}` }),
  }));
  const text = records.map((record) => JSON.stringify(record)).join("\n");
  const options = await lookAt(fresh, fileOf(info, "papers.jsonl", text));
  await select(options, "Import", "Papers with an id");
  await options.fill("searchbox", "Search", "number 1499");
  await options.click("checkbox", "Imported paper number 1499 about matters of some weight");
  await options.click("button", "Import 1,484 papers");
  await expectShown(options, /papers, .* a second/u);
  await options.reload();
  await expectShown(options, "was interrupted after");
  await options.click("button", "Go on with papers.jsonl");
  await expectShown(options, /Imported: papers\.jsonl.* 16 left out/u);
  await expectShown(options, "1,597 papers");
});
