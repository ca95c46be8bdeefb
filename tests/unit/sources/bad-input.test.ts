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

const novel = Array.from(
  { length: 40 },
  (_, at) =>
    `CHAPTER ${at}\n\nThe road to the village was long, and the night was dark. She had walked for hours, and nobody had come to meet her; only the dog of the miller barked once, far away.\n\n“Who is there?” he asked.\n`,
).join("\n");

const newspaper = `<!doctype html><html><head><title>The Daily</title></head><body>${Array.from(
  { length: 20 },
  (_, at) =>
    `<article><h2><a href="/news/${at}">Minister resigns after budget vote number ${at} fails</a></h2><p>The minister said on Tuesday that the results of the vote left no other choice, and that a study of the budget would show where our data were wrong.</p></article>`,
).join("")}<p>Read the <a href="https://arxiv.org/abs/2401.00001">study</a>.</p></body></html>`;

const python = `# Title: helper\n# see https://arxiv.org/abs/1706.03762\nimport torch\n\ndef attention(q, k, v):\n    """Scaled dot-product attention (https://arxiv.org/abs/1706.03762)."""\n    return torch.softmax(q @ k.T, -1) @ v\n`;

const letter =
  "Hi Ada,\n\nthe meeting about our data and the model is on Tuesday at ten. Please bring the results of the experiments that you ran last week, we need them for the paper.\n\nBest,\nBob";

describe("input that is not a list of papers", () => {
  it.each([
    ["nothing", ""],
    ["prose", "Dear all, the meeting is at noon. Bring cake."],
    ["a novel", novel],
    ["a newspaper", newspaper],
    ["source code", python],
    ["a letter about research", letter],
    ["a list of words", '["Milk", "Eggs", "Bread"]'],
    [
      "a photo",
      String.fromCodePoint(...Array.from({ length: 3000 }, (_, at) => (at * 7919) % 256)),
    ],
    ["XML of another kind", "<?xml version='1.0'?><note><to>Ada</to></note>"],
    ["lone surrogates and control characters", "\uD800\u0000\u0007 \uDFFF"],
    ["damaged JSON", '[{"title": "A Mod'],
    ["a damaged feed", "<rss><channel><item><title>A"],
    [
      "the settings of a site",
      "title: Our Group's Site\ndescription: We study roads\nplugins:\n  - feed\n",
    ],
    ["the settings of a site in TOML", 'baseURL = "https://a.org/"\ntitle = "Our Site of Roads"\n'],
    [
      "YAML whose anchors multiply",
      `a: &a {title: A Study of Roads}\n${"bcdefghij"
        .split("")
        .map(
          (one, at) =>
            `${one}: &${one} [${Array.from({ length: 9 }, () => `*${"abcdefghi"[at]}`).join(", ")}]`,
        )
        .join("\n")}\n`,
    ],
    ["an empty feed", "<rss><channel><title>x</title></channel></rss>"],
    ["JSON without titles", '{"a": [1, 2]}'],
    ["a pack with a wrong hash", pack({ hash: "0" })],
    ["a newer pack", pack({ version: 2 })],
    ["a BibTeX entry without an end", "@article{a, title = {A Model"],
  ])("explains why %s contains no paper", (_, text) => {
    const { papers, skipped } = readDigest(text);
    expect(papers).toEqual([]);
    expect(skipped[0]?.why).toMatch(/\w/);
  });

  it.each(["<blockquote>%&", "<div>a ", "<ul><li>some words", "<table><tr><td>x</td><td>"])(
    "does not hang when %s is nested 20,000 times",
    (opened) => {
      expect(readDigest(opened.repeat(20_000)).papers).toEqual([]);
    },
  );

  it("does not hang on a paragraph of 20,000 lines", () => {
    expect(readDigest("a line of words that goes on in the\n".repeat(20_000)).papers).toEqual([]);
  });

  it("does not hang on reStructuredText with 60,000 notes", () => {
    const note =
      ".. [a] a note about what is said elsewhere in these pages,\n   and more of it\n\n";
    expect(readDigest(note.repeat(60_000)).papers).toEqual([]);
  }, 20_000);

  it("is reported as not a list of papers when it is prose", () => {
    const { skipped } = readDigest("It was a dark and stormy night.\n");
    expect(skipped[0]?.why).toMatch(/no list of papers/);
  });

  it("keeps the valid lines of JSON lines, and reports the bad one", () => {
    const { papers, skipped } = readDigest(
      '{"title": "A Model"}\n{"title": "B\n{"title": "C Model"}',
    );
    expect(papers.map(({ title }) => title)).toEqual(["A Model", "C Model"]);
    expect(skipped).toMatchObject([{ why: "Line 2 is no JSON" }]);
  });

  it("skips rows of a table that are shifted by a stray separator", () => {
    const { papers, skipped } = readDigest("title,abstract\nA Model,x\nB, Model,x,y\n");
    expect(papers).toHaveLength(1);
    expect(skipped).toMatchObject([{ why: "Row 3 has other columns" }]);
  });

  it("treats hostile records as plain data", () => {
    const text = `[{"__proto__": {"title": "Evil"}, "title": "<script>alert(1)</script>"}, {"title": ${JSON.stringify("x".repeat(10_000_000))}}, {"title": "A", "year": 1e400}]`;
    const { papers } = readDigest(text);
    expect(papers.map(({ title }) => title)).toEqual(["<script>alert(1)</script>", "A"]);
    expect(({} as { title?: string }).title).toBeUndefined();
  });

  it("never throws, for any text", () => {
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
  it("can be gzipped", async () => {
    const { papers } = await readDigestFile(
      await gzip('{"title": "A Model"}\n{"title": "B Model"}'),
    );
    expect(papers).toHaveLength(2);
  });

  it("can be encoded in GB18030", async () => {
    // "标题" in GB18030, which is not valid UTF-8.
    const title = [0xb1, 0xea, 0xcc, 0xe2];
    const file = Uint8Array.from([...bytes('[{"title": "'), ...title, ...bytes('"}]')]);
    expect((await readDigestFile(file)).papers).toMatchObject([{ title: "标题" }]);
  });

  it.each([
    ["XML that declares Latin-1", '<?xml version="1.0" encoding="ISO-8859-1"?>'],
    ["a file without a declared encoding", ""],
  ])("can have the encoding of %s", async (_, head) => {
    const text = `${head}<dblp><article><title>M\u00FCller's Na\u00EFve R\u00E9sum\u00E9</title><year>2020</year></article></dblp>`;
    const file = Uint8Array.from(text, (one) => one.codePointAt(0) ?? 0);
    expect((await readDigestFile(file)).papers).toMatchObject([{ title: "Müller's Naïve Résumé" }]);
  });

  it("can be an e-mail in quoted-printable", async () => {
    const html = '<p><a href=3D"https://huggingface.co/papers/2401.00001">A M=\r\nodel</a></p>';
    const mail = `From: a@b.c\r\nSubject: Daily papers\r\nMIME-Version: 1.0\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n${html}`;
    expect(await readDigestFile(bytes(mail))).toMatchObject({
      name: "Daily papers",
      papers: [{ title: "A Model", ids: ["arxiv:2401.00001"] }],
    });
  });

  it.each([
    ["a damaged gzip file", async () => (await gzip("x".repeat(5000))).slice(0, 20)],
    ["a zip archive", async () => Uint8Array.from([0x50, 0x4b, 3, 4])],
  ])("gives advice for %s", async (_, make) => {
    await expect(readDigestFile(await make())).rejects.toBeInstanceOf(UnreadableFile);
  });
});
