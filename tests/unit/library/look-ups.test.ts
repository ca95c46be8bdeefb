import "fake-indexeddb/auto";
import { expect, it } from "vitest";
import { insightsOf } from "@/utils/insights/index";
import { openLibrary } from "@/utils/library/index";
import { openLookUps } from "@/utils/library/look-ups";
import { digest, freshLibrary, paper } from "./library";

it("finds what the whole library has, before and after that uses the same connection", async () => {
  const { name, library: before } = freshLibrary();
  await before.put(digest(paper("A Paper That Was There")));
  const lookUps = openLookUps({ name });
  const titles = ["A Paper That Was There", "A Paper That Came"];
  const candidates = titles.map((title) => ({ title, ids: [] }));
  const found = async () => (await lookUps.find(candidates)).map((one) => one?.paper.title);
  expect(await found()).toEqual([titles[0], undefined]);
  const library = openLibrary({ lookUps, now: () => 1000, insightsOf });
  await library.put(digest(paper("A Paper That Came")));
  expect(await found()).toEqual(titles);
});

it("detects papers changed after a revision, and a library that was created again", async () => {
  const { library } = freshLibrary();
  expect(await library.hasChangedSince(0)).toBe(false);
  await library.put(digest(paper("A Paper")));
  const revision = await library.revision();
  expect(await library.hasChangedSince(revision - 1)).toBe(true);
  expect(await library.hasChangedSince(revision)).toBe(false);
  // Changes other than of papers increase the revision, too.
  await library.removeDigest({ name: "Trending papers", date: "Mar 12" });
  expect(await library.hasChangedSince(revision)).toBe(false);
  expect(await library.hasChangedSince(revision + 1000)).toBe(true);
});
