// @vitest-environment node
import { describe, expect, it } from "vitest";
import { FEEDS } from "@/utils/feeds/catalog";
import { bestPreview } from "@/utils/import/preview";
import { papersIn } from "@/utils/import/read-papers";
import { readDigest, SOURCES } from "@/utils/sources";
import { isOfShortLines } from "@/utils/sources/read/short-lines";
import { BREAKING, SLOW } from "./files";

/** CPU time limit in milliseconds per reader and input: a thousandth of what some once took. */
const LIMIT = 2000;

/** Milliseconds taken: the smaller of wall time and CPU time, so that a busy machine does not matter. */
function tookOf(read: () => unknown): number {
  const [start, before] = [performance.now(), process.cpuUsage()];
  read();
  const { user, system } = process.cpuUsage(before);
  return Math.min(performance.now() - start, (user + system) / 1000);
}

const READERS = [
  ...SOURCES.map(({ id, recognises, parse }) => ({
    id,
    read: (text: string) => [recognises(text), parse(text)],
  })),
  ...FEEDS.map(({ id, parse }) => ({
    id,
    read: (text: string) => parse(text, "https://a.org", ["new"]),
  })),
];

const previewOf = async (...parts: [name: string, content: BlobPart][]) => {
  const previews = await Promise.all(
    parts.map(([name, content]) => bestPreview([new File([content], name)])),
  );
  return previews.map((one) => one?.preview);
};

const title = (at: number) => `A Paper with the Number ${at}`;

describe("a hostile file", () => {
  it.each(SLOW)("does not slow down any reader: %s", (_, text) => {
    const slow = READERS.filter(({ read }) => tookOf(() => read(text)) > LIMIT);
    expect(slow.map(({ id }) => id)).toEqual([]);
  });

  it.each(BREAKING)(
    "does not make a reader of any format throw, and gets a reason: %s",
    (_, text) => {
      const { papers, skipped: all } = readDigest(text);
      expect(papers.length + all.length).toBeGreaterThan(0);
      const readings = [
        ...SOURCES.map(({ parse }) => parse(text)),
        ...FEEDS.map(({ parse }) => parse(text, "https://a.org", ["new"])),
      ];
      for (const { skipped } of readings) {
        for (const { why } of skipped)
          expect(why).not.toMatch(/call stack|SECURITY|prototype|string length/);
      }
    },
  );

  const TINY = ["a\n", "- \n", "1,\n", "| \n", "\nTitle: a\n", "[a](b)\n", "a\r\n"];

  it.each(TINY)("of endless short lines is refused with a reason: %j", (unit) => {
    for (const before of ["", "title,abstract\n", `${"A long line. ".repeat(20_000)}\n`]) {
      const { papers, skipped } = readDigest(before + unit.repeat(500_000 / unit.length));
      expect(papers).toEqual([]);
      expect(skipped.map(({ why }) => why)).toEqual([
        expect.stringContaining("short lines without end"),
      ]);
    }
  });

  it.each<[what: string, text: string, isRefused: boolean]>([
    ["20,000 short lines", "a\n".repeat(20_000), false],
    ["more short lines", "a\n".repeat(20_001), true],
    ["as many lines as a list of papers", `${"x".repeat(24)}\n`.repeat(30_000), false],
    ["more lines than a list of papers", `${"x".repeat(23)}\n`.repeat(30_000), true],
    ["short lines below a long one", `${"x".repeat(1_000_000)}${"\n".repeat(42_000)}`, true],
    ["one line", "x".repeat(1_000_000), false],
  ])("is recognised by the number and length of its lines: %s", (_, text, isRefused) => {
    expect(isOfShortLines(text)).toBe(isRefused);
  });

  it("does not give papers properties that every object inherits", () => {
    readDigest(
      '<?xml version="1.0"?><__proto__><title>Evil</title><isEvil>yes</isEvil></__proto__>',
    );
    readDigest('{"__proto__": {"title": "Evil", "isEvil": true}}');
    expect("isEvil" in {}).toBe(false);
  });

  it("is reported with its own message, and the other files are still read", async () => {
    const mail = `From: a@b.c\r\nMIME-Version: 1.0\r\n${Array.from({ length: 300 }, (_, at) => `Content-Type: multipart/mixed; boundary="b${at}"\r\n\r\n--b${at}\r\n`).join("")}`;
    const [deep, torn, lines, good] = await previewOf(
      ["mail.eml", mail],
      ["deep.json", `{"a":${"[".repeat(200_000)}`],
      ["lines.eml", `From: a@b.c\r\nMIME-Version: 1.0\r\n\r\n${"\r\n".repeat(200_000)}`],
      ["good.jsonl", JSON.stringify({ title: title(1) })],
    );
    expect(deep?.problem).toMatch(/parts lie deeper/);
    expect(torn?.problem).toMatch(/JSON is torn/);
    expect(lines?.problem).toMatch(/mostly line ends/);
    expect(good).toMatchObject({ papers: 1, problem: null });
  });
});

describe("a long file of JSON lines", () => {
  const read = async (torn: number, papers: number) => {
    const records = Array.from({ length: papers }, (_, at) => JSON.stringify({ title: title(at) }));
    const file = new File([[...records, ...Array<string>(torn).fill(" {")].join("\n")], "a.jsonl");
    const batches = await Array.fromAsync(papersIn(file));
    const skipped = batches.flatMap((batch) => batch.skipped);
    return { papers: batches.flatMap((batch) => batch.papers).length, skipped };
  };

  it("is abandoned once most of its lines are damaged, keeping what was read", async () => {
    const { papers, skipped } = await read(200_000, 3);
    expect(papers).toBe(3);
    expect(skipped.at(-1)?.why).toBe("The rest was not read: most lines are no JSON");
    expect(skipped.length).toBeLessThan(11_000);
  });

  it("is read to the end when only some lines are damaged", async () => {
    const { papers, skipped } = await read(5000, 3);
    expect(papers).toBe(3);
    expect(skipped).toHaveLength(5000);
  });
});

describe("an unusual but valid file", () => {
  it("is read when JSON lines follow a blank first line", async () => {
    const records = [1, 2, 3].map((at) => JSON.stringify({ title: title(at) }));
    const [preview] = await previewOf(["a.jsonl", `\n  \n${records.join("\n")}`]);
    expect(preview).toMatchObject({ papers: 3, skipped: 0, problem: null });
  });

  it("is read when an exported library follows a blank first line", async () => {
    const head = JSON.stringify({ format: "gloss-library", version: 1, papers: 1 });
    const [preview] = await previewOf([
      "a.jsonl",
      `\n${head}\n${JSON.stringify({ title: title(1) })}`,
    ]);
    expect(preview).toMatchObject({ format: "Exported library", papers: 1, skipped: 0 });
  });

  it.each([
    [
      "300 nested elements",
      `<item><title>${title(1)}</title>${"<x>".repeat(300)}y${"</x>".repeat(300)}</item>`,
    ],
    [
      "1,001 entities",
      `<item><title>${title(1)}</title><description>${"&amp; &#8217; ".repeat(1001)}</description></item>`,
    ],
    [
      "an element called __proto__",
      `<item><title>${title(1)}</title><__proto__>x</__proto__></item>`,
    ],
    ["a bare ampersand", `<item><title>${title(1)}</title><author>A & B</author></item>`],
  ])("is read when a feed has %s", (_, items) => {
    const { papers } = readDigest(`<?xml version="1.0"?><rss><channel>${items}</channel></rss>`);
    expect(papers.map((paper) => paper.title)).toEqual([title(1)]);
  });

  it("is read to the end when a page never closes its elements", () => {
    const link = `<a href="https://arxiv.org/abs/2401.00001">${title(1)}</a>`;
    const { papers } = readDigest(`<html><body>${"<font>".repeat(3000)}${link}</body></html>`);
    expect(papers.map((paper) => paper.title)).toEqual([title(1)]);
  });
});
