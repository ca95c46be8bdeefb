import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { readDigest, SOURCES } from "@/utils/sources";
import { hashOf } from "@/utils/sources/pack";
import { readDigestFile, UnreadableFile } from "@/utils/sources/read-file";

const bytes = (text: string) => new TextEncoder().encode(text);

async function gzip(text: string): Promise<Uint8Array<ArrayBuffer>> {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream("gzip"));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

const pack = (change: object) => {
  const papers = [{ title: "A Model", abstract: "", ids: ["arxiv:2401.00001"] }];
  const head = { format: "gloss-pack", version: 1, name: "Lab", date: null };
  return JSON.stringify({ ...head, hash: hashOf(papers), papers, ...change });
};

describe("a digest that is none", () => {
  it.each([
    ["nothing", ""],
    ["prose", "Dear all, the meeting is at noon. Bring cake."],
    ["torn JSON", '[{"title": "A Mod'],
    ["a torn feed", "<rss><channel><item><title>A"],
    ["an empty feed", "<rss><channel><title>x</title></channel></rss>"],
    ["JSON without titles", '{"a": [1, 2]}'],
    ["a pack with a wrong hash", pack({ hash: "0" })],
    ["a newer pack", pack({ version: 2 })],
    ["a BibTeX entry without an end", "@article{a, title = {A Model"],
  ])("says why %s holds no paper", (_, text) => {
    const { papers, skipped } = readDigest(text);
    expect(papers).toEqual([]);
    expect(skipped[0]?.why).toMatch(/\w/);
  });

  it("keeps the good lines of JSON lines, and names the bad one", () => {
    const { papers, skipped } = readDigest(
      '{"title": "A Model"}\n{"title": "B\n{"title": "C Model"}',
    );
    expect(papers.map(({ title }) => title)).toEqual(["A Model", "C Model"]);
    expect(skipped).toMatchObject([{ why: "Line 2 is no JSON" }]);
  });

  it("skips rows of a table that a stray separator moved", () => {
    const { papers, skipped } = readDigest("title,abstract\nA Model,x\nB, Model,x,y\n");
    expect(papers).toHaveLength(1);
    expect(skipped).toMatchObject([{ why: "Row 3 has other columns" }]);
  });

  it("takes hostile records for what they are", () => {
    const text = `[{"__proto__": {"title": "Evil"}, "title": "<script>alert(1)</script>"}, {"title": ${JSON.stringify("x".repeat(10_000_000))}}, {"title": "A", "year": 1e400}]`;
    const { papers } = readDigest(text);
    expect(papers.map(({ title }) => title)).toEqual(["<script>alert(1)</script>", "A"]);
    expect(({} as { title?: string }).title).toBeUndefined();
  });

  it("never throws, whatever the text", () => {
    const piece = fc.constantFrom(
      "{",
      "[",
      "<rss>",
      "@a{",
      "TY  - ",
      "| a |",
      "\\\\\n",
      "# ",
      "title",
      ",",
      "\n",
      "https://arxiv.org/abs/2401.00001",
      "<a href=",
      "**",
      '"',
    );
    const text = fc.oneof(
      fc.string(),
      fc.array(fc.oneof(piece, fc.string())).map((all) => all.join("")),
    );
    fc.assert(
      fc.property(text, (given) => {
        expect(readDigest(given).papers).toBeInstanceOf(Array);
        for (const source of SOURCES) expect(source.parse(given).skipped).toBeInstanceOf(Array);
      }),
    );
  });
});

describe("a file", () => {
  it("is read gzipped", async () => {
    const { papers } = await readDigestFile(
      await gzip('{"title": "A Model"}\n{"title": "B Model"}'),
    );
    expect(papers).toHaveLength(2);
  });

  it("is read in GB18030", async () => {
    // "标题" in GB18030, which is no UTF-8.
    const title = [0xb1, 0xea, 0xcc, 0xe2];
    const file = Uint8Array.from([...bytes('[{"title": "'), ...title, ...bytes('"}]')]);
    expect((await readDigestFile(file)).papers).toMatchObject([{ title: "标题" }]);
  });

  it("is read as an e-mail in quoted-printable", async () => {
    const html = '<p><a href=3D"https://huggingface.co/papers/2401.00001">A M=\r\nodel</a></p>';
    const mail = `From: a@b.c\r\nSubject: Daily papers\r\nMIME-Version: 1.0\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n${html}`;
    expect(await readDigestFile(bytes(mail))).toMatchObject({
      name: "Daily papers",
      papers: [{ title: "A Model", ids: ["arxiv:2401.00001"] }],
    });
  });

  it.each([
    ["a torn gzip file", async () => (await gzip("x".repeat(5000))).slice(0, 20)],
    ["a zip archive", async () => Uint8Array.from([0x50, 0x4b, 3, 4])],
  ])("says what to do with %s", async (_, make) => {
    await expect(readDigestFile(await make())).rejects.toBeInstanceOf(UnreadableFile);
  });
});
