import "fake-indexeddb/auto";
import { describe, expect, it } from "vitest";
import type { Candidate } from "@/utils/domain/match";
import { openDatabase } from "@/utils/library/database";
import { openLibrary } from "@/utils/library/index";
import { MIGRATIONS } from "@/utils/library/migrations/index";

const NO_INSIGHTS = { themes: [], claims: [], links: [] };

/** A paper as the first version stored it. */
const stored = (id: number, title: string, key: string, ...dates: (string | null)[]) => ({
  id,
  title,
  abstract: "",
  ids: [`arxiv:2101.0000${id}` as const],
  aliases: [],
  insights: NO_INSIGHTS,
  origins: dates.map((date) => ({ name: "Digest", date })),
  addedAt: 5,
  keys: [key],
  halves: [],
});

const PAPERS = [
  stored(1, "Attention is enough", "attentionisenough", "Mar 12", null),
  stored(2, "Scaling of laws", "scalingoflaws", "Mar 12"),
];

async function storeAsFirstVersion(name: string) {
  const db = await openDatabase(name, () => {}, MIGRATIONS.slice(0, 1));
  await Promise.all(PAPERS.map((paper) => db.put("papers", paper as never)));
  const meta: object = { revision: 3, updatedAt: 7 };
  await db.put("meta", meta as never, "library");
  db.close();
}

describe("a library of the first version", () => {
  it("opens with today's steps and tells, finds and takes in as before", async () => {
    await storeAsFirstVersion("old");
    const library = openLibrary({ name: "old", now: () => 9, insightsOf: () => NO_INSIGHTS });
    const state = await library.state();
    expect(state).toMatchObject({ papers: 2, updatedAt: 7, problem: null });
    expect(new Set(state.digests)).toEqual(
      new Set([
        { name: "Digest", date: null, papers: 1 },
        { name: "Digest", date: "Mar 12", papers: 2 },
      ]),
    );
    const asked: Candidate[] = [{ title: "Scaling of laws", ids: ["arxiv:2101.00002"] }];
    expect(await library.lookUp(asked)).toMatchObject([{ paper: 2, how: "id" }]);
    const filter = { hasCode: false, theme: null, followed: [], limit: 5 };
    expect(await library.search("attention", filter)).toMatchObject([{ id: 1 }]);
    const papers = [{ title: "A third paper", abstract: "", ids: [] }];
    await library.put({ name: "Digest", date: null, papers, skipped: [] });
    expect((await library.state()).papers).toBe(3);
  });
});
