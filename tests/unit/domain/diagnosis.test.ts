import { array, assert, property, string } from "fast-check";
import { describe, expect, it } from "vitest";
import {
  diagnose,
  type FoundRow,
  type PageFindings,
  reportText,
  unanswered,
} from "@/utils/domain/diagnosis";
import type { Match, Miss } from "@/utils/domain/match";

const row = (title: string, change: Partial<FoundRow> = {}): FoundRow => ({
  title,
  ids: [],
  exact: false,
  answer: "none",
  isPlaced: false,
  themes: [],
  abstract: "not looked for",
  ...change,
});

const findings = (rows: FoundRow[], change: Partial<PageFindings> = {}): PageFindings => ({
  site: { id: "arxiv", name: "arXiv" },
  isOn: true,
  isFallback: false,
  layouts: [{ name: "listing", path: "^\\/list\\/", items: rows.length, read: rows.length }],
  rows,
  spent: { read: 1.4, lookUp: 20, show: 3 },
  ...change,
});

const reasonFor = (one: FoundRow, verdict: Match | Miss) =>
  diagnose(findings([one]), one.answer === "none" ? [verdict] : [], NEUTRAL).without[0]?.reason;
const NEUTRAL = { stances: {} };
const MATCH: Match = { paper: 1, how: "id", confidence: 1 };

describe("diagnosis of a page", () => {
  it.each<[string, FoundRow, Match | Miss, string | undefined]>([
    ["a paper of the library", row("A", { answer: "library", isPlaced: true }), MATCH, undefined],
    ["a strip that the page removes", row("A", { answer: "library" }), MATCH, "removed"],
    ["an unknown paper", row("A"), "unknown", "unknown"],
    ["a truncated abstract", row("A", { abstract: "not shown" }), "unknown", "cut"],
    ["an abstract without themes and claims", row("A", { abstract: "read" }), "unknown", "silent"],
    ["a row that fits two papers", row("A", { abstract: "read" }), "ambiguous", "ambiguous"],
    ["a rejected paper", row("A"), "rejected", "rejected"],
    ["a paper that was added a moment ago", row("A"), MATCH, "waiting"],
  ])("explains why %s has no strip", (_, one, verdict, reason) => {
    expect(reasonFor(one, verdict)).toBe(reason);
  });

  it("counts strips, dimmed ones and half-read rows", () => {
    const rows = [
      row("A", { answer: "library", isPlaced: true, themes: ["rl"] }),
      row("B", { answer: "page", isPlaced: true }),
      row("C"),
    ];
    const layouts = [{ name: "listing", path: "^\\/", items: 5, read: 3 }];
    const found = diagnose(findings(rows, { layouts }), ["unknown"], { stances: { rl: "mute" } });
    expect(found.strips).toEqual({ library: 1, page: 1, dimmed: 1 });
    expect(found.without).toEqual([
      { reason: "unknown", count: 1, titles: ["C"] },
      { reason: "half-read", count: 2, titles: [] },
    ]);
  });
});

describe("the report of a page", () => {
  it("contains what a maintainer needs", () => {
    const found = findings([row("A"), row("B", { answer: "library", isPlaced: true })], {
      isFallback: true,
    });
    expect(reportText(diagnose(found, ["unknown"], NEUTRAL), "0.1.0", "Chrome/140")).toBe(
      [
        "Gloss 0.1.0, Chrome/140",
        "Site: arxiv",
        "Layout: listing (^\\/list\\/), 2 items, 2 read",
        "The site's own layouts found nothing; these are for any page.",
        "Rows: 2",
        "Strips: 1 from the library, 0 from the page, 0 dimmed",
        "Without: 1 unknown",
        "Time: reading 1 ms, library 20 ms, showing 3 ms",
      ].join("\n"),
    );
  });

  it("does not depend on the page's titles and ids or the reader's themes", () => {
    const texts = array(string({ minLength: 1 }), { minLength: 3, maxLength: 3 });
    const answers = ["library", "page", "none"] as const;
    const reportOf = (titles: string[], themes: string[]) => {
      const rows = titles.map((title, at) =>
        row(title, { answer: answers[at] ?? "none", themes, ids: [`arxiv:${title}`] }),
      );
      const found = findings(rows);
      const verdicts = unanswered(found).map(() => "unknown" as const);
      return reportText(diagnose(found, verdicts, NEUTRAL), "0.1.0", "Chrome/140");
    };
    const plain = reportOf(["A", "B", "C"], []);
    assert(
      property(texts, texts, (titles, themes) => {
        expect(reportOf(titles, themes)).toBe(plain);
      }),
    );
  });
});
