import { describe, expect, it } from "vitest";
import type { FilePreview } from "@/components/options/transfer";
import { givesPapers, isOfUse, rereadWith, toImport } from "@/entrypoints/options/looked-at";
import { WHOLE_FILE } from "@/utils/domain/import-choice";
import type { MendableTable } from "@/utils/domain/table-columns";

const tableOf = (rest: Partial<MendableTable> = {}): MendableTable => ({
  key: "one",
  format: "CSV",
  names: ["Title", "Work"],
  rows: [],
  papers: 1,
  columns: { title: 0, abstract: null, link: null, date: null },
  ...rest,
});

const previewOf = (rest: Partial<FilePreview> = {}): FilePreview => ({
  name: "list.csv",
  format: "CSV",
  papers: 1,
  abstracts: 0,
  ids: 0,
  skipped: 0,
  reasons: {},
  examples: [],
  isPart: false,
  problem: null,
  first: [],
  entries: [],
  left: [],
  tables: [tableOf()],
  reread: null,
  ...rest,
});

describe("the columns that a reader chose", () => {
  it("are kept for each table until they are reset", () => {
    const one = rereadWith(null, tableOf(), { title: 1 });
    const both = rereadWith(one, tableOf({ key: "two" }), { date: null });
    expect([...(both?.tables ?? [])]).toEqual([
      ["one", { title: 1 }],
      ["two", { date: null }],
    ]);
    expect(rereadWith(both, tableOf({ key: "two" }), {})).toEqual(one);
    expect(rereadWith(one, tableOf(), {})).toBeNull();
  });

  it("are forgotten when a table is read in another format", () => {
    const before = rereadWith(null, tableOf(), { title: 1 });
    const after = rereadWith(before, tableOf({ key: "two", format: "Markdown" }), { title: 0 });
    expect(after).toEqual({ format: "Markdown", tables: new Map([["two", { title: 0 }]]) });
  });
});

describe("a file that was read again", () => {
  const reread = rereadWith(null, tableOf(), { title: 1 });

  it.each([
    ["papers of that table", previewOf({ reread }), true],
    ["none of that table", previewOf({ reread, tables: [tableOf({ papers: 0 })] }), false],
    ["no papers", previewOf({ reread, papers: 0 }), false],
    ["a problem", previewOf({ reread, problem: "It is torn" }), false],
    [
      "nothing when read with the default columns",
      previewOf({ papers: 0, problem: "No list" }),
      true,
    ],
  ])("gives papers when it has %s: %s", (_, preview, gives) => {
    expect(givesPapers(preview, tableOf())).toBe(gives);
  });
});

describe("a previewed file", () => {
  it.each([
    ["has papers", previewOf({ tables: [] }), true],
    ["has no papers but a table", previewOf({ problem: "No list" }), true],
    ["has neither", previewOf({ problem: "No list", tables: [] }), false],
  ])("is shown when it %s: %s", (_, preview, isShown) => {
    expect(isOfUse(preview)).toBe(isShown);
  });
});

describe("what is imported", () => {
  const files = [new File(["a"], "a.csv"), new File(["b"], "b.csv")];
  const previews = [previewOf({ problem: "It is torn" }), previewOf()];
  const left = { ...WHOLE_FILE, decided: new Map([["one", false]]) };

  it("are the readable files, each with its choice", () => {
    const given = toImport({ files, previews }, [WHOLE_FILE, left]);
    expect(given.files.map(({ name }) => name)).toEqual(["b.csv"]);
    expect(given.choices).toEqual([left]);
  });

  it("has no choices when nothing was changed", () => {
    expect(toImport({ files, previews }, [left, WHOLE_FILE]).choices).toEqual([]);
  });
});
