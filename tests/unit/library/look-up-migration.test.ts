import "fake-indexeddb/auto";
import { expect, it } from "vitest";
import { openDatabase } from "@/utils/library/database";
import { lookUp } from "@/utils/library/look-up";
import { createStores } from "@/utils/library/migrations/1-create-stores";

/** A paper as version 1 stored it. */
const STORED = {
  id: 7,
  title: "Mask Scoring Networks",
  abstract: "",
  ids: [],
  aliases: ["Scoring of Masks by Networks"],
  insights: { themes: [], claims: [], links: [] },
  origins: [{ name: "Trending papers", date: "Mar 12" }],
  addedAt: 1000,
  keys: ["maskscoringnetworks", "scoringofmasksbynetworks"],
  halves: ["<scoringof", ">masksbynetworks"],
};

it("finds a misspelt title of a paper, and its alias, that version 1 stored", async () => {
  const first = await openDatabase("first", () => {}, [createStores]);
  await first.put("papers", STORED as never);
  first.close();
  const db = await openDatabase("first", () => {});
  const titles = [
    "Mask Scoring Netwrks",
    "Scoring of Tasks by Networks",
    "Scoring of Maks by Networks",
  ];
  const matches = await lookUp(
    db,
    titles.map((title) => ({ title, ids: [] })),
  );
  expect(matches.map((match) => match?.paper)).toEqual([7, undefined, 7]);
  expect(await db.get("papers", 7)).not.toHaveProperty("halves");
  expect(await db.get("papers", 7)).toMatchObject({ title: STORED.title, keys: STORED.keys });
  db.close();
});
