import "fake-indexeddb/auto";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type FileChoice, type ImportRule, WHOLE_FILE } from "@/utils/domain/import-choice";
import { chosenPapers } from "@/utils/import/chosen-papers";
import { importPapers, resumeImport } from "@/utils/import/import-papers";
import { bestPreview } from "@/utils/import/preview";
import { freshLibrary } from "@/tests/unit/library/library";

type Library = ReturnType<typeof freshLibrary>["library"];

/** Empty insights, because reading them takes time and does not matter here. */
const UNREAD = { insightsOf: () => ({ themes: [], claims: [], links: [] }) };
const going = new AbortController().signal;
const options = { signal: going, onProgress: () => {} };

/** Every second record has an id, every third an abstract, every fifth the title of the previous one. */
const record = (at: number) => ({
  title: `Paper number ${at % 5 === 4 ? at - 1 : at} about folded matters`,
  ...(at % 2 === 0 && { arxiv: `2401.${10_000 + at}` }),
  ...(at % 3 === 0 && { abstract: `Of the paper ${at}. `.repeat(20) }),
});
const recordsIn = (count: number) => Array.from({ length: count }, (_, at) => record(at));
const lines = (count: number) =>
  new File(
    [
      recordsIn(count)
        .map((one) => JSON.stringify(one))
        .join("\n"),
    ],
    "list.jsonl",
  );
const listed = (count: number) => new File([JSON.stringify(recordsIn(count))], "list.json");

const choice = (rule: ImportRule, decided: [string, boolean][] = []): FileChoice => ({
  ...WHOLE_FILE,
  rule,
  decided: new Map(decided),
});

async function titlesIn(library: Library): Promise<string[]> {
  const papers = await library.batch(0, 10_000);
  return papers.map(({ title }) => title).toSorted();
}

/** The titles of the wanted records, by a naive filter. */
const wanted = (isWanted: (at: number) => boolean, count: number): string[] =>
  recordsIn(count)
    .filter((_, at) => isWanted(at))
    .map(({ title }) => title);

async function chosen(file: File, made: FileChoice): Promise<string[]> {
  const batches = await Array.fromAsync(chosenPapers(file, 0, made));
  return batches.flatMap(({ papers }) => papers.map(({ title }) => title));
}

const entriesOf = async (file: File) => (await bestPreview([file]))?.preview.entries ?? [];

describe("choosing papers of a file", () => {
  it.each<[ImportRule, (at: number) => boolean]>([
    ["all", () => true],
    ["id", (at) => at % 2 === 0],
    ["abstract", (at) => at % 3 === 0],
    ["both", (at) => at % 6 === 0],
    ["none", () => false],
  ])("follows the rule “%s” beyond what the preview looked at", async (rule, isWanted) => {
    expect(await chosen(lines(2300), choice(rule))).toEqual(wanted(isWanted, 2300));
  });

  it.each([
    ["JSON lines", lines(50)],
    ["JSON", listed(50)],
  ])("leaves out exactly the papers that were unticked in the preview: %s", async (_, file) => {
    const entries = await entriesOf(file);
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(fc.nat(49)), async (left) => {
        const named = left.map((at) => entries[at]?.name ?? "none");
        const decided = named.map((name) => [name, false] as [string, boolean]);
        const expected = wanted((at) => !left.includes(at), 50);
        expect(await chosen(file, choice("all", decided))).toEqual(expected);
      }),
      { numRuns: 30 },
    );
  });
});

describe("an import with the reader's choices", () => {
  it("imports the other files whole", async () => {
    const { library } = freshLibrary(undefined, UNREAD);
    const other = new File([JSON.stringify({ title: "Another paper altogether" })], "b.jsonl");
    await importPapers(library, [lines(10), other], options, [choice("none"), WHOLE_FILE]);
    expect(await titlesIn(library)).toEqual(["Another paper altogether"]);
  });

  it("reads a table with the chosen columns", async () => {
    const { library } = freshLibrary(undefined, UNREAD);
    const text =
      "Title,Work\nReader,Folding Cranes by Demonstration\nEditor,Creasing Light for Lamps\n";
    const file = new File([text], "list.csv");
    const [table] = (await bestPreview([file]))?.preview.tables ?? [];
    const reread = {
      format: table?.format ?? "none",
      tables: new Map([[table?.key ?? "none", { title: 1 }]]),
    };
    const { preview } = (await bestPreview([file], reread)) ?? {};
    const decided = new Map([[preview?.entries[0]?.name ?? "none", false]]);
    await importPapers(library, [file], options, [{ rule: "all", decided, reread }]);
    expect(await titlesIn(library)).toEqual(["Creasing Light for Lamps"]);
  });

  it.each([
    ["JSON lines", lines(230)],
    ["JSON", listed(1200)],
  ])("keeps its choices when it resumes after a stop: %s", async (_, file) => {
    const { library, name } = freshLibrary(undefined, UNREAD);
    const entries = await entriesOf(file);
    const last = entries.length - 1;
    const decided: [string, boolean][] = [
      [entries[2]?.name ?? "none", false],
      [entries[last]?.name ?? "none", true],
    ];
    const end = new AbortController();
    const untilFirst = { signal: end.signal, onProgress: () => end.abort() };
    const stopped = await importPapers(library, [file], untilFirst, [choice("id", decided)]);
    const again = freshLibrary(name, UNREAD).library;
    const progress = await resumeImport(again, stopped.id, options);
    const isWanted = (at: number) => at !== 2 && (at % 2 === 0 || at === last);
    const titles = new Set(wanted(isWanted, entries.length));
    expect(stopped.added).toBeLessThan(titles.size);
    expect(await titlesIn(again)).toEqual([...titles].toSorted());
    expect(progress?.leftOut).toBe(entries.length / 2);
    expect(await again.importChoices(stopped.id)).toEqual([]);
  });

  it("can be undone as a whole", async () => {
    const { library } = freshLibrary(undefined, UNREAD);
    const { id } = await importPapers(library, [lines(20)], options, [choice("id")]);
    await library.undoImport(id, () => {});
    expect(await titlesIn(library)).toEqual([]);
  });
});

describe("a preview", () => {
  it("lists every paper with the properties that rules use", async () => {
    const text =
      "# Papers\n\n## About\n\nWe keep this list in the evenings.\n\n- [Folding Cranes by Demonstration](https://arxiv.org/abs/2401.00001)\n- [Creasing Light for Lamps](https://arxiv.org/abs/2401.00002)\n";
    const { preview } = (await bestPreview([new File([text], "list.md")])) ?? {};
    expect(preview?.entries).toMatchObject([
      {
        title: "Folding Cranes by Demonstration",
        id: "arxiv:2401.00001",
        kind: "link",
        hasId: true,
      },
      { title: "Creasing Light for Lamps", hasAbstract: false, isUnsure: false },
    ]);
    expect(preview?.left).toContain("We keep this list in the evenings.");
  });

  it("lists about the first 2,000 papers of a stream, and says that it is partial", async () => {
    const { preview } = (await bestPreview([lines(2300)])) ?? {};
    expect(preview).toMatchObject({ isPart: true, papers: preview?.entries.length });
    expect(preview?.papers).toBeLessThan(2300);
  });
});
