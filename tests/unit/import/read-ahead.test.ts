import { describe, expect, it } from "vitest";
import { type InsightsReader, withInsights } from "@/utils/import/read-ahead";
import type { PaperBatch } from "@/utils/import/read-papers";
import { insightsOf } from "@/utils/insights/index";
import { paper } from "@/tests/unit/library/library";

const batch = (at: number, abstract = `Abstract ${at}`): PaperBatch => ({
  name: "List",
  date: null,
  papers: [paper(`Title ${at}`, { abstract })],
  skipped: [],
  read: at,
  next: at,
  format: "JSON lines",
  isStream: true,
  archive: false,
});

const reader = (rest: Partial<InsightsReader> = {}): InsightsReader => ({
  version: "today",
  batches: 2,
  read: (papers) =>
    Promise.resolve(papers.map(({ title, abstract }) => insightsOf(title, abstract))),
  ...rest,
});

async function* batchesOf(count: number, error?: Error): AsyncGenerator<PaperBatch> {
  for (let at = 0; at < count; at += 1) yield batch(at);
  if (error) throw error;
}

const always = () => true;
const titlesOf = (batches: PaperBatch[]) =>
  batches.flatMap(({ papers }) => papers.map(({ title }) => title));

describe("reading insights ahead of an import", () => {
  it("gives every paper its insights, in order, with the version that read them", async () => {
    const read = await Array.fromAsync(withInsights(batchesOf(7), reader(), always));
    expect(titlesOf(read)).toEqual(Array.from({ length: 7 }, (_, at) => `Title ${at}`));
    expect(new Set(read.map(({ insightsVersion }) => insightsVersion))).toEqual(new Set(["today"]));
    expect(read[3]?.papers[0]?.insights).toEqual(insightsOf("Title 3", "Abstract 3"));
  });

  it("requests a limited number of batches before the first is used", async () => {
    let asked = 0;
    const read: InsightsReader["read"] = (papers) => {
      asked += 1;
      return Promise.resolve(papers.map(() => insightsOf("", "")));
    };
    const batches = withInsights(batchesOf(9), reader({ read }), always);
    await batches.next();
    expect(asked).toBe(3);
    await batches.return(undefined);
    expect(asked).toBe(3);
  });

  it("leaves batches to the library when the reader fails or is not needed", async () => {
    const failing = reader({ read: () => Promise.reject(new Error("stopped")) });
    const failed = await Array.fromAsync(withInsights(batchesOf(3), failing, always));
    const unwanted = await Array.fromAsync(withInsights(batchesOf(3), reader(), () => false));
    for (const read of [failed, unwanted]) expect(read).toEqual([batch(0), batch(1), batch(2)]);
  });

  it("yields what came before a damaged part, then throws the error", async () => {
    const read: PaperBatch[] = [];
    const take = async () => {
      const torn = withInsights(batchesOf(4, new Error("torn")), reader(), always);
      for await (const one of torn) read.push(one);
    };
    await expect(take()).rejects.toThrow("torn");
    expect(read).toHaveLength(4);
  });

  it("keeps an archive's insights for papers without an abstract, or read by its own version", async () => {
    const insights = { themes: [], claims: [], links: [], announced: true as const };
    const bare = batch(0, "");
    Object.assign(bare.papers[0] ?? {}, { insights });
    const own = { ...batch(1), insightsVersion: "today" };
    const given = (async function* given() {
      yield bare;
      yield own;
    })();
    const read = await Array.fromAsync(withInsights(given, reader(), always));
    expect(read[0]?.papers[0]?.insights).toEqual(insights);
    expect(read[1]).toEqual(own);
  });
});
