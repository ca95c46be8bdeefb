import "fake-indexeddb/auto";
import { writeFileSync } from "node:fs";
import path from "node:path";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { writeIndex } from "@/tools/digest/write-index";
import { freshFolder } from "@/tests/unit/digest/collection";
import { freshLibrary, paper } from "@/tests/unit/library/library";
import { failure } from "@/utils/http/failure";
import { packs as stored } from "@/utils/storage/items";
import type { TextAnswer } from "@/utils/http/ask-text";
import { packAddress } from "@/utils/packs/pack-address";
import { Packs } from "@/utils/packs/packs";
import { visitPacks } from "@/utils/packs/visit-packs";
import { hashOf } from "@/utils/sources/pack";
import { Host } from "./host";

beforeEach(() => fakeBrowser.reset());

const input = (name: string, ...titles: string[]) => ({
  file: `${name}.md`,
  digest: { name, date: null, papers: titles.map((title) => paper(title)), skipped: [] },
});

/** A lab's folder with an index, and a reader's empty library. */
function lab(...inputs: ReturnType<typeof input>[]) {
  const folder = freshFolder();
  const publish = (...more: ReturnType<typeof input>[]) =>
    writeIndex(folder, "Lab", more, { source: null, licence: null });
  publish(...inputs);
  const host = new Host(folder);
  const { library } = freshLibrary();
  return { folder, publish, host, library, packs: new Packs(library, host.ask) };
}

const state = async () => (await stored.read())[0];

describe("a subscription to an index", () => {
  it("fetches all packs once, and later only those that are new", async () => {
    const { publish, host, library, packs } = lab(
      input("a", "A Model", "Another Model"),
      input("b", "B Model"),
    );
    await packs.add(host.url("index.json"));
    await packs.refresh(false);
    expect(host.asked).toEqual(["index.json", "a.json", "b.json"]);
    expect((await library.state()).papers).toBe(3);
    expect(await state()).toMatchObject({ kind: "index", name: "Lab", papers: 3, problem: null });
    host.asked.splice(0);
    await packs.refresh(false);
    expect(host.asked).toEqual([]);
    publish(input("b", "B Model", "B Model, improved"), input("c", "C Model"));
    await packs.refresh(true);
    expect(host.asked).toEqual(["index.json", "b.json", "c.json"]);
    expect((await library.state()).papers).toBe(5);
  });

  it("keeps what is stored when a pack fails, and requests only that pack again", async () => {
    const { host, library, packs } = lab(input("a", "A Model"), input("b", "B Model"));
    host.instead.set("a.json", failure("Nothing is at this address (404). Check it"));
    await packs.add(host.url("index.json"));
    await packs.refresh(false);
    expect((await library.state()).papers).toBe(1);
    expect((await state())?.problem).toBe("a: Nothing is at this address (404). Check it");
    expect((await state())?.validators).toEqual({});
    host.instead.clear();
    host.asked.splice(0);
    await packs.refresh(true);
    expect(host.asked).toEqual(["index.json", "a.json"]);
    expect(await state()).toMatchObject({ problem: null, failures: 0 });
  });

  it("that was removed during a request adds nothing", async () => {
    const { host, library, packs } = lab(input("a", "A Model"));
    vi.spyOn(console, "error").mockImplementation(() => {});
    const url = host.url("index.json");
    await packs.add(url);
    const slow = new Packs(library, async (question) => {
      const answer = await host.ask(question);
      await packs.remove(url);
      return answer;
    });
    await slow.refresh(false);
    expect((await library.state()).papers).toBe(0);
  });

  it("accepts only the packs that it lists", async () => {
    const { folder, host, library, packs } = lab(input("a", "A Model"));
    const papers = [{ title: "An Evil Model", abstract: "", ids: [] }];
    const head = { format: "gloss-pack", version: 1, name: "a", date: null };
    const text = JSON.stringify({ ...head, hash: hashOf(papers), papers });
    writeFileSync(path.join(folder, "a.json"), text);
    await packs.add(host.url("index.json"));
    await packs.refresh(false);
    expect((await library.state()).papers).toBe(0);
    expect((await state())?.problem).toContain("not the one that the index lists");
  });

  it("continues after a worker was stopped between two packs", async () => {
    const { host, library, packs } = lab(input("a", "A Model"), input("b", "B Model"));
    await packs.add(host.url("index.json"));
    const { promise: never, resolve: end } = Promise.withResolvers<TextAnswer>();
    host.instead.set("b.json", never);
    const stopped = packs.refresh(false);
    await expect.poll(async () => (await state())?.taken).toHaveProperty(["a.json"]);
    host.instead.clear();
    host.asked.splice(0);
    const before = await state();
    if (!before) throw new Error("There is no subscription.");
    await visitPacks({ ask: host.ask, library }, before, async () => {});
    expect(host.asked).toEqual(["index.json", "b.json"]);
    expect((await library.state()).papers).toBe(2);
    end(failure("The worker was stopped"));
    await stopped;
  });

  it("can be removed, keeping its papers", async () => {
    const { host, library, packs } = lab(input("a", "A Model"));
    await packs.add(host.url("index.json"));
    await packs.refresh(false);
    await packs.remove(host.url("index.json"));
    expect(await stored.read()).toEqual([]);
    expect((await library.state()).papers).toBe(1);
  });
});

const whole = (change: object) => {
  const papers = [{ title: "A Model", abstract: "", ids: [] }];
  const head = { format: "gloss-pack", version: 1, name: "Lab", date: null };
  return JSON.stringify({ ...head, hash: hashOf(papers), papers, ...change });
};

describe("an address without packs", () => {
  it.each([
    ["HTML", "<!doctype html>", "neither a pack"],
    ["other JSON", '{"format": "__proto__"}', "neither a pack"],
    ["a truncated pack", whole({}).slice(0, -20), "neither a pack"],
    ["a pack with a wrong hash", whole({ hash: "0".repeat(64) }), "its hash differs"],
    ["a newer pack", whole({ version: 2 }), "newer version of Gloss"],
    ["a newer index", '{"format": "gloss-index", "version": 2}', "newer version of Gloss"],
    [
      "a newer collection",
      '{"format": "gloss-collection", "version": 9}',
      "newer version of Gloss",
    ],
    ["a damaged collection", '{"format": "gloss-collection", "version": 1}', "damaged"],
  ])("is reported for %s, keeping what is stored", async (_, text, words) => {
    const { folder, host, library, packs } = lab();
    writeFileSync(path.join(folder, "p.json"), whole({}));
    await packs.add(host.url("p.json"));
    await packs.refresh(false);
    expect(await state()).toMatchObject({ kind: "pack", name: "Lab", papers: 1, problem: null });
    host.instead.set("p.json", { kind: "fresh", text, validators: {} });
    await packs.refresh(true);
    expect((await state())?.problem).toContain(words);
    expect(await state()).toMatchObject({ name: "Lab", papers: 1, failures: 1 });
    expect((await library.state()).papers).toBe(1);
  });

  it.each([
    ["", "no address"],
    ["lab.example", "no address"],
    ["http://lab.example/index.json", "https://"],
    ["javascript:alert(1)", "https://"],
    ["file:///etc/passwd", "https://"],
  ])("%j is refused with a message", (address, words) => {
    expect(() => packAddress(address)).toThrow(words);
  });
});
