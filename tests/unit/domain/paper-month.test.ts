import { describe, expect, it } from "vitest";
import { monthOf, paperMonth } from "@/utils/domain/paper-month";
import type { Paper } from "@/utils/domain/paper";

const month = (year: number, of: number) => 12 * year + of - 1;
const paper = (rest: Partial<Paper>): Paper => ({
  id: 1,
  title: "",
  abstract: "",
  ids: [],
  aliases: [],
  insights: { themes: [], claims: [], links: [] },
  origins: [],
  addedAt: Date.UTC(2026, 10, 24),
  ...rest,
});

describe("monthOf", () => {
  it.each([
    ["2025", month(2025, 1)],
    ["2025-03", month(2025, 3)],
    ["2025-03-31", month(2025, 3)],
    ["2025-13", null],
    ["Mar 12", null],
    ["", null],
  ])("reads %j", (text, expected) => {
    expect(monthOf(text)).toBe(expected);
  });
});

describe("paperMonth", () => {
  it.each<[string, Partial<Paper>, number]>([
    ["its arXiv id", { ids: ["arxiv:2407.21783"] }, month(2024, 7)],
    ["an arXiv id from before 2000", { ids: ["arxiv:hep-th/9901001"] }, month(1999, 1)],
    ["the date of its digest", { origins: [{ name: "a", date: "2025-02-01" }] }, month(2025, 2)],
    ["the time it was added", { origins: [{ name: "a", date: "Mar 12" }] }, month(2026, 11)],
  ])("takes the month of a paper from %s", (_, rest, expected) => {
    expect(paperMonth(paper(rest))).toBe(expected);
  });
});
