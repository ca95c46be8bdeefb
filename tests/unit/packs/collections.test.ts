import "fake-indexeddb/auto";
import * as fc from "fast-check";
import { beforeEach, describe, expect, it } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { freshFolder, written } from "@/tests/unit/digest/collection";
import { freshLibrary, paper } from "@/tests/unit/library/library";
import { titleKey } from "@/utils/domain/title-key";
import { ShardCache } from "@/utils/library/shard-cache";
import { failure } from "@/utils/http/failure";
import { packs as stored } from "@/utils/storage/items";
import { Collections } from "@/utils/packs/collections";
import { Packs } from "@/utils/packs/packs";
import { Host } from "./host";

beforeEach(() => fakeBrowser.reset());

let caches = 0;
const papers = Array.from({ length: 500 }, (_, at) =>
  paper(`A known paper, number ${at}`, {
    abstract: `We improve FID from ${at + 2}.5 to ${at}.5 on ImageNet.`,
    ids: [`arxiv:2401.${10_000 + at}`],
  }),
);
const candidate = (title: string) => ({ title, ids: [] });
const folder = freshFolder();
const written500 = written(folder, papers, true);

/** A reader who subscribed to the collection of 500 papers. */
async function subscribed(published = folder) {
  await written500;
  const host = new Host(published);
  const { library } = freshLibrary();
  const cache = new ShardCache(`cache-${(caches += 1)}`);
  const packs = new Packs(library, host.ask);
  await packs.add(host.url("collection.json"));
  await packs.refresh(false);
  host.asked.splice(0);
  return { host, library, packs, collections: new Collections(library, host.ask, cache) };
}

describe("a collection in shards", () => {
  it("sends no request when no collection is subscribed to", async () => {
    const host = new Host(folder);
    await new Collections(freshLibrary().library, host.ask).learn([candidate("A known paper")]);
    expect(host.asked).toEqual([]);
  });

  it("provides the papers of a page, with insights, and fetches each piece once", async () => {
    const { host, library, collections } = await subscribed();
    const page = [7, 8, 400].map((at) => candidate(`[pdf] A known paper, number ${at}`));
    await collections.learn(page);
    const matches = await library.lookUp(page);
    expect(matches.every((match) => match !== null)).toBe(true);
    const [first] = await library.papers([matches[0]?.paper ?? -1]);
    const fid = expect.objectContaining({ metric: "FID", value: 7.5, from: 9.5 });
    expect(first?.insights.claims).toContainEqual(fid);
    expect(host.asked.length).toBeLessThanOrEqual(2 * page.length);
    expect(new Set(host.asked).size).toBe(host.asked.length);
    host.asked.splice(0);
    await collections.learn(page);
    expect(host.asked).toEqual([]);
  });

  it("fetches each piece once for two bursts of one page", async () => {
    const { host, collections } = await subscribed();
    const page = [1, 2, 3].map((at) => candidate(`A known paper, number ${at}`));
    await Promise.all([collections.learn(page), collections.learn(page)]);
    expect(new Set(host.asked).size).toBe(host.asked.length);
  });

  it("requests only pieces that many papers share", async () => {
    const { host, collections } = await subscribed();
    await collections.learn(
      Array.from({ length: 60 }, (_, at) => candidate(`Nobody wrote it ${at}`)),
    );
    await collections.learn([candidate("A known paper, number 3")]);
    for (const name of host.asked)
      expect(name).toMatch(/^shards-5\/[01]\/(?:filter|[01][\da-f]\.strips)\.json\.gz$/);
    const [{ fewest } = { fewest: 0 }] = await stored.read();
    expect(fewest).toBeGreaterThan(5);
  });

  it("finds exactly what a naive scan finds", async () => {
    const { library, collections } = await subscribed();
    const known = fc.integer({ min: 0, max: 499 }).map((at) => `A known paper, number ${at}`);
    const other = fc.string({ minLength: 8, maxLength: 60 });
    const changed = known.map((title) => title.toUpperCase().replaceAll(" ", "-"));
    const titles = fc.array(fc.oneof(known, changed, other), { maxLength: 30 });
    const keys = new Set(papers.map(({ title }) => titleKey(title)));
    await fc.assert(
      fc.asyncProperty(titles, async (asked) => {
        const page = asked.map(candidate);
        await collections.learn(page);
        const found = (await library.lookUp(page)).map((match) => match?.how === "title");
        expect(found).toEqual(asked.map((title) => keys.has(titleKey(title))));
      }),
      { numRuns: 25 },
    );
  });

  it("finds titles with letters that are folded elsewhere, and titles written in TeX", async () => {
    const other = freshFolder();
    const titles = ["Straßen und β-Netze im Vergleich", "The D→4 Limit of Schrödinger’s Œuvre"];
    await written(other, [...papers, ...titles.map((title) => paper(title))], true);
    const { library, collections } = await subscribed(other);
    const tex = String.raw`The $D\rightarrow4$ Limit of Schr\"odinger&amp;rsquo;s {\OE}uvre`;
    const page = [titles[0] ?? "", tex].map(candidate);
    await collections.learn(page);
    expect((await library.lookUp(page)).map((match) => match?.how)).toEqual(["title", "title"]);
  });

  it("fetches an abstract when a card needs it, and reads its insights locally", async () => {
    const { host, library, collections } = await subscribed();
    const page = [candidate("A known paper, number 9")];
    await collections.learn(page);
    const [match] = await library.lookUp(page);
    const id = match?.paper ?? -1;
    const [before] = await library.papers([id]);
    expect(before?.abstract).toBe("");
    host.asked.splice(0);
    const after = await collections.completed(id);
    expect(after?.abstract).toContain("from 11.5 to 9.5");
    expect(after?.insights.claims.every(({ number }) => number.end > 0)).toBe(true);
    expect(host.asked).toHaveLength(1);
  });

  it("reports why a piece cannot be read, pauses requests to the host, and keeps its data", async () => {
    const { host, library, collections } = await subscribed();
    await collections.learn([candidate("A known paper, number 9")]);
    for (const name of ["0", "1"])
      host.instead.set(
        `shards-5/${name}/filter.json.gz`,
        failure("The server has a problem (500)"),
      );
    const fresh = new Collections(library, host.ask, new ShardCache("empty"));
    await fresh.learn([candidate("A known paper, number 10")]);
    expect((await stored.read())[0]).toMatchObject({
      failures: 1,
      papers: 500,
      kind: "collection",
    });
    expect((await stored.read())[0]?.problem).toContain("500");
    host.asked.splice(0);
    await fresh.learn([candidate("A known paper, number 11")]);
    expect(host.asked).toEqual([]);
    expect(await library.lookUp([candidate("A known paper, number 9")])).not.toEqual([null]);
  });

  it("treats a damaged piece as missing, and requests it again", async () => {
    const { host, library, collections } = await subscribed();
    const text = '{"revisions": "<script>"}';
    for (const name of ["0", "1"])
      host.instead.set(`shards-5/${name}/filter.json.gz`, { kind: "fresh", text, validators: {} });
    const page = [candidate("A known paper, number 9")];
    await collections.learn(page);
    expect((await stored.read())[0]?.problem).toContain("damaged");
    host.instead.clear();
    const packs = new Packs(library, host.ask);
    await packs.refresh(true);
    await collections.learn(page);
    expect(await library.lookUp(page)).not.toEqual([null]);
    expect((await stored.read())[0]?.problem).toBeNull();
  });
});
