import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { trendingText } from "@/utils/sources/trending-text";

const ABSTRACT = `We propose a method. ${"It is evaluated on many benchmarks. ".repeat(5)}`.trim();
const page = (...entries: string[]) => ["new", "Subscribe", "Mar 12", ...entries].join("\n\n");
const titles = (text: string) => trendingText.parse(text).papers.map(({ title }) => title);

describe("trending text", () => {
  it("reads the bundled digest: every paper with its abstract", () => {
    const text = readFileSync("assets/digest/trending-mar-12.txt", "utf8");
    const { date, papers, skipped } = trendingText.parse(text);
    expect(date).toBe("Mar 12");
    expect(papers).toHaveLength(113);
    expect(papers.every(({ abstract }) => abstract.length > 200)).toBe(true);
    expect(skipped.every(({ why }) => why === "Banner of the page")).toBe(true);
  });

  it("finds the date, and reports the skipped banner", () => {
    const digest = trendingText.parse(page("A title", ABSTRACT));
    expect(digest).toMatchObject({
      date: "Mar 12",
      papers: [{ title: "A title", abstract: ABSTRACT, ids: [] }],
      skipped: [{ text: "new" }, { text: "Subscribe" }],
    });
  });

  it.each([
    ["Windows line ends", page("A title", ABSTRACT, "B", ABSTRACT).replaceAll("\n", "\r\n")],
    ["a byte-order mark", `\uFEFF${page("A title", ABSTRACT, "B", ABSTRACT)}`],
    ["no date", ["Subscribe", "A title", ABSTRACT, "B", ABSTRACT].join("\n\n")],
    [
      "blank lines that contain spaces",
      page("A title", ABSTRACT, "B", ABSTRACT).replaceAll("\n\n", "\n \n\t\n"),
    ],
  ])("reads a page with %s", (_, text) => {
    expect(titles(text)).toEqual(["A title", "B"]);
  });

  it("keeps a paper without an abstract and reports it", () => {
    const { papers, skipped } = trendingText.parse(page("No abstract", "A title", ABSTRACT));
    expect(papers.map(({ abstract }) => abstract)).toEqual(["", ABSTRACT]);
    expect(skipped).toContainEqual(expect.objectContaining({ text: "No abstract" }));
  });

  it("keeps both papers of a doubled title", () => {
    expect(titles(page("Twice", ABSTRACT, "Twice", ABSTRACT))).toEqual(["Twice", "Twice"]);
  });

  it("treats HTML in a title as text", () => {
    const title = "<img src=x onerror=alert(1)> and <b>bold</b>";
    expect(titles(page(title, ABSTRACT))).toEqual([title]);
  });

  it("keeps each of 10,000 papers", () => {
    const entries = Array.from({ length: 10_000 }, (_, index) => [`Paper ${index}`, ABSTRACT]);
    expect(titles(page(...entries.flat()))).toHaveLength(10_000);
  });

  it.each(["", "  \n\n", "Milk\n\nEggs\n\nBread", "%PDF-1.7\n\u0000\u0001"])(
    "reports that %j is not a list of papers",
    (text) => {
      const { papers, skipped } = trendingText.parse(text);
      expect(papers).toEqual([]);
      expect(skipped).toEqual([
        expect.objectContaining({ why: expect.stringContaining("no list") }),
      ]);
    },
  );
});
