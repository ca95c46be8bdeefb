import "fake-indexeddb/auto";
import { openDB } from "idb";
import { expect, it } from "vitest";
import { digest, freshLibrary, paper } from "./library";

const UNSAFE = [
  "https://github.com@evil.com/a",
  "https://user:secret@github.com/a/b",
  "https://github.com/a/\u202Eb",
  "https://gіthub.com/a/b",
  "javascript:alert(1)",
];
const SAFE = "https://github.com/lab/model";
const insights = {
  themes: ["peft-lora"],
  claims: [],
  links: [...UNSAFE, SAFE].map((url) => ({ url, kind: "project" as const })),
};
const KEPT = ["https://xn--gthub-n2e.com/a/b", SAFE];

it("no source can add a link that is unsafe to open", async () => {
  const { library } = freshLibrary();
  const links = [...UNSAFE, SAFE];
  await library.put(digest(paper("Given beside", { links })));
  const read = { ...paper("Given as insights"), insights };
  await library.put({ name: "Pack", date: null, papers: [read], skipped: [] }, { rank: "pack" });
  const all = await library.batch(0, 9);
  expect(all.map((one) => one.insights.links.map(({ url }) => url))).toEqual([[SAFE], KEPT]);
});

it("ids that hide part of their text are not stored", async () => {
  const { library } = freshLibrary();
  await library.put(digest(paper("A paper", { ids: ["doi:10.1/a\u202Eb", "doi:10.1/c"] })));
  expect(await library.batch(0, 9)).toMatchObject([{ ids: ["doi:10.1/c"] }]);
});

it("unsafe links stored by an earlier version are not shown", async () => {
  const { name, library } = freshLibrary();
  await library.put(digest(paper("Stored before")));
  const db = await openDB(name);
  const [stored] = (await db.getAll("papers")) as object[];
  await db.put("papers", { ...stored, insights });
  db.close();
  const [shown] = await library.papers([1]);
  expect(shown?.insights.links.map(({ url }) => url)).toEqual(KEPT);
});
