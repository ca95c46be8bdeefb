import "fake-indexeddb/auto";
import { openDB } from "idb";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { digest, freshLibrary, paper } from "./library";

const PAPERS = [
  paper("GPT-4o at School", { abstract: "A study of teaching. Code: https://github.com/a/b." }),
  paper("Reading with Diffusion Models", { abstract: "We teach a diffusion model to read." }),
  paper("Unrelated", { abstract: "A school in the abstract only." }),
];
const ANYTHING: { hasCode: boolean; theme: string | null; followed: string[]; limit: number } = {
  hasCode: false,
  theme: null,
  followed: [],
  limit: 10,
};

beforeEach(() => {
  vi.spyOn(console, "error").mockImplementation(() => {});
});

async function filled() {
  const fresh = freshLibrary();
  await fresh.library.put(digest(...PAPERS));
  const titles = async (text: string, filter = ANYTHING) =>
    (await fresh.library.search(text, filter)).map(({ title }) => title);
  return { ...fresh, titles };
}

describe("search", () => {
  it.each([
    ["school", ["GPT-4o at School", "Unrelated"]],
    ["gpt4o", ["GPT-4o at School"]],
    ["gpt 4o", ["GPT-4o at School"]],
    ["GPT-4o", ["GPT-4o at School"]],
    ["diff read", ["Reading with Diffusion Models"]],
    ["school diffusion", []],
    ["absent", []],
    ["", ["Unrelated", "Reading with Diffusion Models", "GPT-4o at School"]],
  ])("finds for “%s” %j", async (text, expected) => {
    const { titles } = await filled();
    expect(await titles(text)).toEqual(expected);
  });

  it("keeps to papers with code, to a theme and to a limit", async () => {
    const { titles } = await filled();
    expect(await titles("school", { ...ANYTHING, hasCode: true })).toEqual(["GPT-4o at School"]);
    expect(await titles("", { ...ANYTHING, theme: "diffusion" })).toEqual([
      "Reading with Diffusion Models",
    ]);
    expect(await titles("", { ...ANYTHING, limit: 1 })).toEqual(["Unrelated"]);
  });

  it("finds papers that came after the first search", async () => {
    const { library, titles } = await filled();
    expect(await titles("later")).toEqual([]);
    await library.put(digest(paper("A later paper")));
    expect(await titles("later")).toEqual(["A later paper"]);
  });

  it("answers alike from a snapshot", async () => {
    const { name, titles } = await filled();
    const before = await Promise.all(["school", "gpt4o", "read", "a"].map((text) => titles(text)));
    const { library } = freshLibrary(name);
    const after = await Promise.all(
      ["school", "gpt4o", "read", "a"].map(async (text) =>
        (await library.search(text, ANYTHING)).map(({ title }) => title),
      ),
    );
    expect(after).toEqual(before);
  });

  it.each([
    ["torn", { version: 2, revision: 1, content: { titles: { parts: [["1.reg", "[1,"]] } } }],
    ["of another version", { version: 0, revision: 1, content: {} }],
  ])("builds the index anew where its snapshot is %s", async (_, snapshot) => {
    const { name, titles } = await filled();
    const database = await openDB(name);
    await database.put("snapshots", snapshot, "names");
    await database.put("snapshots", snapshot, "abstracts");
    database.close();
    expect(await titles("school")).toEqual(["GPT-4o at School", "Unrelated"]);
  });
});
