import { cleanup, fireEvent, render, screen, within } from "@testing-library/preact";
import { afterEach, describe, expect, it, vi } from "vitest";
import { ImportPreview } from "@/components/options/import-preview";
import type { FilePreview, Mending, TransferActions } from "@/components/options/transfer";
import type { ImportEntry } from "@/utils/domain/import-entry";
import type { MendableTable } from "@/utils/domain/table-columns";

const entry = (at: number, rest: Partial<ImportEntry> = {}): ImportEntry => ({
  name: `paper${at}`,
  title: `Paper ${at}`,
  id: `arxiv:2401.${10_000 + at}`,
  hasId: true,
  hasAbstract: false,
  kind: null,
  isUnsure: false,
  ...rest,
});
const entriesIn = (count: number) => Array.from({ length: count }, (_, at) => entry(at));

const fileOf = (entries: ImportEntry[], rest: Partial<FilePreview> = {}): FilePreview => ({
  name: "list.md",
  format: "Markdown",
  papers: entries.length,
  abstracts: 0,
  ids: entries.filter(({ hasId }) => hasId).length,
  skipped: 0,
  reasons: {},
  examples: [],
  isPart: false,
  problem: null,
  first: [],
  entries,
  left: [],
  tables: [],
  reread: null,
  ...rest,
});

const TABLE: MendableTable = {
  key: "a table",
  format: "CSV",
  names: ["Title", "Work", ""],
  rows: [["Pick of the day", "Folding Cranes", "2024"]],
  papers: 1,
  columns: { title: 0, abstract: null, link: null, date: 2 },
};

const actions = {
  mend: vi.fn<TransferActions["mend"]>(),
  confirm: vi.fn<TransferActions["confirm"]>(),
  dismiss: vi.fn<TransferActions["dismiss"]>(),
};

function show(previews: FilePreview[], mending: Mending | null = null) {
  const page = (files: FilePreview[], state: Mending | null) => (
    <ImportPreview previews={files} mending={state} actions={actions} />
  );
  const { rerender } = render(page(previews, mending));
  for (const details of document.querySelectorAll("details")) details.open = true;
  return (files: FilePreview[], state: Mending | null) => rerender(page(files, state));
}

const box = (name: string) => screen.getByRole<HTMLInputElement>("checkbox", { name });
const boxes = () => screen.queryAllByRole<HTMLInputElement>("checkbox");
const ticked = () => boxes().flatMap((one) => (one.checked ? [one.labels?.[0]?.textContent] : []));
const button = (name: string | RegExp) => screen.getByRole<HTMLButtonElement>("button", { name });
const choose = (name: string, value: string) =>
  fireEvent.change(screen.getByRole("combobox", { name }), { target: { value } });
const said = () => document.querySelector("#preview-chosen")?.textContent;
const search = (value: string) =>
  fireEvent.input(screen.getByRole("searchbox"), { target: { value } });

/** The names that were ticked or left out of each file, and its rule. */
function confirmed() {
  fireEvent.click(button(/^Import /));
  const [choices] = actions.confirm.mock.lastCall ?? [];
  return choices?.map(({ rule, decided, reread }) => ({ rule, decided: [...decided], reread }));
}

afterEach(cleanup);

describe("the preview of an import", () => {
  it("moves the focus to the result when nothing else has it", () => {
    show([fileOf(entriesIn(1))]);
    expect(document.activeElement?.textContent).toBe("Preview: nothing is imported yet");
  });

  it("lists what was found and what is missing, by kind", () => {
    const entries = [
      entry(0, { kind: "link" }),
      entry(1, { kind: "link" }),
      entry(2, { kind: "heading", id: null, hasId: false }),
    ];
    show([
      fileOf(entries, { left: ["We keep this list."], skipped: 1, reasons: { "No title": 1 } }),
    ]);
    expect(screen.getByText(/3 papers, 0 with an abstract, 2 with an id/)).toBeTruthy();
    expect(screen.getByText("Read as: 2 links to papers · 1 heading")).toBeTruthy();
    expect(screen.getByText("1 line belongs to no paper")).toBeTruthy();
    expect(screen.getByText("We keep this list.")).toBeTruthy();
    expect(screen.getByText("No title: 1")).toBeTruthy();
  });

  it("imports everything when nothing was changed", () => {
    show([fileOf(entriesIn(2)), fileOf(entriesIn(1), { name: "other.md" })]);
    expect(said()).toBe("All 3 papers will be imported.");
    const whole = { rule: "all", decided: [], reread: null };
    expect(confirmed()).toEqual([whole, whole]);
  });
});

describe("leaving papers out", () => {
  it("counts what will be imported, and includes what is ticked again", () => {
    show([fileOf(entriesIn(3))]);
    fireEvent.click(box("Paper 1"));
    expect(said()).toBe("2 of 3 papers will be imported.");
    expect(button("Import 2 papers")).toBeTruthy();
    expect(confirmed()).toMatchObject([{ rule: "all", decided: [["paper1", false]] }]);
    fireEvent.click(box("Paper 1"));
    expect(said()).toBe("All 3 papers will be imported.");
    expect(confirmed()).toMatchObject([{ decided: [] }]);
  });

  it("keeps the choices of each file separate", () => {
    show([fileOf(entriesIn(1)), fileOf([entry(0), entry(5)], { name: "other.md" })]);
    fireEvent.click(box("Paper 5"));
    expect(confirmed()).toMatchObject([{ decided: [] }, { decided: [["paper5", false]] }]);
  });

  it("follows a rule, and the ticks that override it", () => {
    const bare = { id: null, hasId: false };
    show([fileOf([entry(0), entry(1, bare), entry(2, bare)])]);
    choose("Import", "id");
    expect(ticked()).toEqual(["Paper 0"]);
    fireEvent.click(box("Paper 2"));
    expect(said()).toBe("2 of 3 papers will be imported.");
    expect(confirmed()).toMatchObject([{ rule: "id", decided: [["paper2", true]] }]);
  });

  it("does not import when all are left out, and says why", () => {
    show([fileOf(entriesIn(2))]);
    fireEvent.click(button("Leave all out"));
    expect(ticked()).toEqual([]);
    expect(button("Import 0 papers").disabled).toBe(true);
    expect(said()).toBe("Everything is left out. Tick a paper to import it.");
    fireEvent.click(button("Tick all"));
    expect(ticked()).toEqual(["Paper 0", "Paper 1"]);
  });

  it("leaves out everything that a search finds", () => {
    show([fileOf([entry(0), entry(1), entry(2, { title: "A Study of Lamps" })])]);
    search("paper");
    fireEvent.click(button("Leave these 2 out"));
    search("");
    expect(ticked()).toEqual(["A Study of Lamps"]);
  });

  it("leaves out all of a kind, and shows what is left out", () => {
    const entries = [entry(0, { kind: "link" }), entry(1, { kind: "heading" }), entry(2)];
    show([fileOf(entries)]);
    choose("Show", "kind heading");
    fireEvent.click(button("Leave this one out"));
    choose("Show", "left");
    expect(boxes()).toHaveLength(1);
    fireEvent.click(box("Paper 1"));
    expect(box("Paper 1").checked).toBe(true);
    expect(said()).toBe("All 3 papers will be imported.");
  });

  it("says so when no paper is found", () => {
    show([fileOf(entriesIn(2))]);
    search("zebra");
    expect(screen.getByText("No paper is like this.")).toBeTruthy();
    search("");
    choose("Show", "left");
    expect(screen.getByText("Nothing is left out.")).toBeTruthy();
  });

  it("shows one page of ten thousand papers, with links to the others", () => {
    show([fileOf(entriesIn(10_000))]);
    expect(boxes()).toHaveLength(50);
    fireEvent.click(button("Previous"));
    expect(screen.getByText("1 to 50 of 10,000")).toBeTruthy();
    fireEvent.click(button("Next"));
    expect(screen.getByText("51 to 100 of 10,000")).toBeTruthy();
    fireEvent.click(box("Paper 50"));
    search("paper 9999");
    expect(boxes()).toHaveLength(1);
    expect(said()).toBe("9,999 of 10,000 papers will be imported.");
  });

  it.each([
    [
      "all",
      "Import all of it",
      "All of the first 2 papers will be imported. The rest of the file is imported whole.",
    ],
    [
      "id",
      "Import what is chosen",
      "1 of the first 2 papers will be imported. Of the rest of the file, papers with an id are imported.",
    ],
    ["none", "Import 0 papers", "Everything is left out. Tick a paper to import it."],
  ])("says what the rule “%s” does to papers beyond the preview", (rule, label, words) => {
    show([fileOf([entry(0), entry(1, { id: null, hasId: false })], { isPart: true })]);
    choose("Import", rule);
    expect(button(label)).toBeTruthy();
    expect(said()).toBe(words);
  });

  it("skips files that cannot be read", () => {
    show([fileOf(entriesIn(2), { problem: "This file is torn" }), fileOf([entry(7)])]);
    expect(ticked()).toEqual(["Paper 7"]);
    expect(button("Import 1 paper")).toBeTruthy();
  });
});

describe("the columns of a table", () => {
  const table = (rest: Partial<FilePreview> = {}) =>
    fileOf(entriesIn(1), { tables: [TABLE], ...rest });
  const title = () => screen.getByRole<HTMLSelectElement>("combobox", { name: "Title" });
  const swapped = table({
    reread: { format: "CSV", tables: new Map([[TABLE.key, { title: 1 }]]) },
  });
  const mending = (state: Mending["state"], column: number): Mending => ({
    file: 0,
    table: TABLE.key,
    columns: { title: column },
    state,
  });

  it("are shown with the first rows, numbered when they have no names", () => {
    show([table()]);
    const heads = screen.getAllByRole("columnheader").map(({ textContent }) => textContent);
    expect(heads).toEqual(["Titleread as Title", "Work", "Column 3read as Date"]);
    expect(screen.getByRole("cell", { name: "Pick of the day" })).toBeTruthy();
    expect(title().selectedOptions[0]?.textContent).toBe("Title (as Gloss reads it)");
  });

  it("can be chosen and reset", () => {
    const again = show([table()]);
    choose("Title", "1");
    expect(actions.mend).toHaveBeenLastCalledWith(0, TABLE, { title: 1 });
    again([swapped], mending("read", 1));
    expect(screen.getByText("The file was read anew: 1 paper.")).toBeTruthy();
    choose("Date", "none");
    expect(actions.mend).toHaveBeenLastCalledWith(0, TABLE, { title: 1, date: null });
    fireEvent.click(button("Back to how Gloss read it"));
    expect(actions.mend).toHaveBeenLastCalledWith(0, TABLE, {});
    expect(document.activeElement).toBe(title());
  });

  it("keep papers left out when their titles do not change", () => {
    const again = show([table({ entries: entriesIn(2) })]);
    fireEvent.click(box("Paper 1"));
    again([table({ entries: [entry(1), entry(8)] })], mending("read", 1));
    expect(ticked()).toEqual(["Paper 8"]);
  });

  it("show all papers when the chosen kind has none", () => {
    const again = show([table({ entries: [entry(0, { kind: "link" }), entry(1)] })]);
    choose("Show", "kind link");
    expect(boxes()).toHaveLength(1);
    again([table({ entries: entriesIn(3) })], mending("read", 1));
    expect(boxes()).toHaveLength(3);
  });

  it("block the import until the file has been read", () => {
    const again = show([table()]);
    again([table()], mending("going", 1));
    expect(title().value).toBe("1");
    expect(button("Import 1 paper").disabled).toBe(true);
  });

  it("that give no papers are reported, and the earlier ones stay", () => {
    const again = show([table()]);
    again([table()], mending("going", 2));
    again([table()], mending("refused", 2));
    const why = "“Column 3” gives no titles of papers. The papers stay as they were read before.";
    expect(screen.getByText(why)).toBeTruthy();
    expect(title().value).toBe("as read");
  });

  it("can be chosen when no papers were found", () => {
    show([table({ entries: [], problem: "This is no list of papers" })]);
    expect(said()).toMatch(/^There is nothing to import yet/);
    expect(button("Import 0 papers").disabled).toBe(true);
    choose("Title", "1");
    expect(actions.mend).toHaveBeenLastCalledWith(0, TABLE, { title: 1 });
  });

  it("are used by the import", () => {
    show([swapped]);
    expect(confirmed()).toEqual([{ rule: "all", decided: [], reread: swapped.reread }]);
    expect(
      within(screen.getByRole("region", { name: /^Columns of/ })).getByRole("table"),
    ).toBeTruthy();
  });
});
