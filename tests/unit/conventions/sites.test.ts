import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { adapterText, fixtureText, nameOf, withSite } from "@/tools/new-site/texts";
import { SITES } from "@/utils/sites/index";
import { optionalSiteOf } from "@/utils/sites/optional";

const read = (file: string) =>
  readFileSync(path.resolve(import.meta.dirname, "../../..", file), "utf8");

const OPTIONAL = optionalSiteOf("mail.google.com");

describe("the list of sites", () => {
  it.each([...SITES, ...(OPTIONAL ? [OPTIONAL] : [])])(
    "names $id in the table of docs/sites.md",
    ({ name }) => {
      expect(read("docs/sites.md")).toContain(`| ${name} `);
    },
  );

  it.each(SITES)("requests only whole https hosts for $id", ({ matches }) => {
    for (const pattern of matches) expect(pattern).toMatch(/^https:\/\/[a-z\d.-]+\/\*$/);
  });
});

describe("a new site", () => {
  it.each([
    ["open-review", "openReview"],
    ["a1", "a1"],
    ["Open", null],
    ["../evil", null],
    ["", null],
  ])("called %j becomes the variable %j", (id, name) => {
    expect(nameOf(id)).toBe(name);
  });

  it("is added as one import and one list entry", () => {
    const list = withSite(read("utils/sites/index.ts"), "bio-rxiv");
    expect(list.match(/^import \{ bioRxiv \} from "\.\/bio-rxiv";$/gm)).toHaveLength(1);
    expect(list).toMatch(/,\s*bioRxiv,\s*\];/);
    for (const { id } of SITES) expect(list).toContain(`"./${id}"`);
  });

  it("starts with an adapter and a fixture that contain its address", () => {
    expect(adapterText("bio-rxiv")).toContain("export const bioRxiv: Site");
    expect(fixtureText("bio-rxiv")).toMatch(/^<!-- https:\/\/bio-rxiv\.example\/papers -->\n/);
  });
});
