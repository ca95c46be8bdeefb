import "fake-indexeddb/auto";
import { gzipSync } from "node:zlib";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { exportPapers } from "@/utils/import/export-papers";
import { importPapers, resumeImport } from "@/utils/import/import-papers";
import { UnreadableFile } from "@/utils/sources/read-file";
import type { DigestPaper } from "@/utils/domain/paper";
import { digest, freshLibrary, paper } from "@/tests/unit/library/library";

const going = new AbortController().signal;
const jsonl = (...records: unknown[]) => records.map((one) => JSON.stringify(one)).join("\n");
const fileOf = (content: BlobPart, name = "papers.jsonl") => new File([content], name);

async function gzipped(text: string): Promise<ArrayBuffer> {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream("gzip"));
  return new Response(stream).arrayBuffer();
}

const imported = (library: ReturnType<typeof freshLibrary>["library"], file: File) =>
  importPapers(library, [file], { signal: going, onProgress: () => {} });

describe("importing a file", () => {
  it("counts new, updated, known and skipped papers, with reasons", async () => {
    const { library } = freshLibrary();
    await library.put(digest(paper("Known paper of yesterday"), paper("Thin paper of yesterday")));
    const file = fileOf(
      `${jsonl({ title: "New paper of today" }, { title: "Thin paper of yesterday", abstract: "Now it has one." })}\n{"torn\n\n${jsonl({ abstract: "No title." })}`,
    );
    expect(await imported(library, file)).toMatchObject({
      read: file.size,
      added: 1,
      updated: 1,
      known: 0,
      skipped: 2,
      reasons: { "A line is no JSON": 1, "No title": 1 },
    });
  });

  it("reads gzipped JSON lines and names the digest after the file", async () => {
    const { library } = freshLibrary();
    const file = fileOf(await gzipped(jsonl({ title: "A paper" })), "iclr-2026.jsonl.gz");
    await imported(library, file);
    expect((await library.state()).digests).toMatchObject([{ name: "iclr-2026", papers: 1 }]);
  });

  it("reads the formats of digests, too", async () => {
    const { library } = freshLibrary();
    await imported(library, fileOf("@article{a, title = {A paper of somebody}}", "refs.bib"));
    expect((await library.state()).papers).toBe(1);
  });

  it("keeps what was read before a damaged part, and says so", async () => {
    const { library } = freshLibrary();
    const titles = Array.from({ length: 20_000 }, (_, at) => ({
      title: `Paper ${at} ${Math.sin(at)}`,
    }));
    const whole = await gzipped(jsonl(...titles));
    const torn = fileOf(whole.slice(0, whole.byteLength / 2), "x.jsonl.gz");
    await expect(imported(library, torn)).rejects.toBeInstanceOf(UnreadableFile);
    expect((await library.state()).papers).toBeGreaterThan(0);
  }, 60_000);

  it("refuses a gzip bomb and a zip archive, and leaves the library as it was", async () => {
    const { library } = freshLibrary();
    await library.put(digest(paper("A paper of yesterday")));
    const bomb = fileOf(gzipSync(Buffer.alloc(320_000_000, " "), { level: 1 }), "x.jsonl.gz");
    const zip = fileOf("PK\u{3}\u{4}…", "x.zip");
    await expect(imported(library, bomb)).rejects.toThrow(/300 MB|200 times its size/);
    await expect(imported(library, zip)).rejects.toThrow("Unpack this zip archive first");
    expect((await library.state()).papers).toBe(1);
  }, 60_000);

  it("imports the other files when one cannot be read, and says why", async () => {
    const { library } = freshLibrary();
    const files = [
      fileOf(jsonl({ title: "First paper of today" })),
      fileOf("PK\u{3}\u{4}…", "x.zip"),
      fileOf(jsonl({ title: "Second paper of today" })),
    ];
    const told: string[] = [];
    const options = {
      signal: going,
      onProgress: () => {},
      onSkipped: (_: unknown, file: File) => told.push(file.name),
    };
    const progress = await importPapers(library, files, options);
    expect(progress).toMatchObject({ added: 2, skipped: 1 });
    expect(Object.keys(progress.reasons)[0]).toMatch("Unpack this zip archive first");
    expect(told).toEqual(["x.zip"]);
  });

  it("ends with whole papers when it is cancelled", async () => {
    const { library } = freshLibrary();
    const end = new AbortController();
    const titles = Array.from({ length: 5000 }, (_, at) => ({
      title: `Paper number ${at}`,
      abstract: "x".repeat(400),
    }));
    const file = fileOf(jsonl(...titles));
    const progress = await importPapers(library, [file], {
      signal: end.signal,
      onProgress: () => end.abort(),
    });
    expect(progress.added).toBeLessThan(5000);
    expect((await library.state()).papers).toBe(progress.added);
  }, 60_000);

  it("adds code links listed beside a paper", async () => {
    const { library } = freshLibrary();
    await imported(
      library,
      fileOf(jsonl({ title: "A paper", repo_url: "https://github.com/a/b" })),
    );
    const [stored] = await library.batch(0, 1);
    expect(stored?.insights.links).toEqual([{ url: "https://github.com/a/b", kind: "code" }]);
  });
});

describe("an import that fails", () => {
  it("reports the cause, even when the cause cannot be stored", async () => {
    const { library } = freshLibrary();
    const failing = {
      ...library,
      put: () => Promise.reject(new Error("no room left")),
      noteImport: () => Promise.reject(new Error("this database only deletes now")),
    };
    const files = [fileOf(jsonl({ title: "A paper that has no room" }))];
    const options = { signal: going, onProgress: () => {} };
    await expect(importPapers(failing, files, options)).rejects.toThrow("no room left");
  });
});

describe("an interrupted import", () => {
  const papers = Array.from({ length: 1500 }, (_, at) => ({ title: `Stopped paper number ${at}` }));
  const stopped = async (files: File[]) => {
    const { library } = freshLibrary();
    const put: typeof library.put = async (...args) => {
      const summary = await library.put(...args);
      if ((await library.state()).papers > 500) throw new Error("the tab was closed");
      return summary;
    };
    // As after closing the tab: the final state of the import is not stored.
    const noteImport: typeof library.noteImport = async (id, change) => {
      if (change.state === undefined) await library.noteImport(id, change);
    };
    const broken = { ...library, put, noteImport };
    const options = { signal: going, onProgress: () => {} };
    await expect(importPapers(broken, files, options)).rejects.toThrow("the tab was closed");
    return { library, options };
  };
  const bib = (list: { title: string }[]) =>
    list.map(({ title }, at) => `@article{a${at}, title = {${title}}}`).join("\n");

  it.each([
    ["JSON lines", () => [fileOf(jsonl(...papers))]],
    ["a format that is read as a whole", () => [fileOf(bib(papers), "refs.bib")]],
    [
      "several files",
      () => [fileOf(bib(papers.slice(0, 600)), "a.bib"), fileOf(jsonl(...papers.slice(600)))],
    ],
  ])(
    "of %s is remembered, and resumes where it stopped",
    async (_, make) => {
      const { library, options } = await stopped(make());
      const [record] = await library.imports();
      expect(record).toMatchObject({ state: "going", canGoOn: true });
      const progress = await resumeImport(library, record?.id ?? 0, options);
      expect((await library.state()).papers).toBe(1500);
      expect((progress?.added ?? 0) + (progress?.known ?? 0)).toBe(1500);
      expect(await library.imports()).toMatchObject([{ state: "done", canGoOn: false }]);
    },
    60_000,
  );

  it("can be undone instead", async () => {
    const { library } = await stopped([fileOf(jsonl(...papers))]);
    const [record] = await library.imports();
    await library.undoImport(record?.id ?? 0, () => {});
    expect(await library.state()).toMatchObject({ papers: 0, digests: [] });
    expect(await library.imports()).toEqual([]);
  }, 60_000);
});

describe("an exported library", () => {
  const marked = async () => {
    const { library } = freshLibrary();
    const abstract = "A diffusion model improves FID from 3.1 to 2.0 on ImageNet.";
    await library.put(digest(paper("Diffusion for images", { abstract }), paper("Another one")));
    const mark = { what: "theme", theme: "diffusion" } as const;
    expect(await library.correct({ paper: 1, mark, wrong: true })).toBe(true);
    return library;
  };

  it("restores what was marked as wrong, even for papers already in the library", async () => {
    const library = await marked();
    const file = new File([await exportPapers(library, () => {})], "library.jsonl.gz");
    const copy = freshLibrary().library;
    await imported(copy, file);
    expect(await copy.batch(0, 10)).toEqual(await library.batch(0, 10));
    const [{ corrections: _none, ...before } = {}] = await library.batch(0, 1);
    const other = freshLibrary().library;
    await other.put(digest(before as never));
    expect(await imported(other, file)).toMatchObject({ added: 1, updated: 1 });
    expect(await imported(other, file)).toMatchObject({ known: 2 });
    expect((await other.correctedPapers()).map(({ title }) => title)).toEqual([
      "Diffusion for images",
    ]);
  });

  it.each([
    ["an older one has none", undefined, 0],
    ["they are not a list", "all", 0],
    [
      "some of them are damaged",
      [{ what: "theme", theme: "diffusion" }, { what: "claim", value: 1 }, null],
      1,
    ],
  ])("restores the corrections that can be read when %s", async (_, corrections, count) => {
    const { library } = freshLibrary();
    const head = { format: "gloss-library", version: 1, papers: 1 };
    await imported(library, fileOf(jsonl(head, { title: "A paper", corrections })));
    const [first] = await library.batch(0, 1);
    expect(first?.corrections ?? []).toHaveLength(count);
  });

  it("is the only kind of file that can add corrections", async () => {
    const { library } = freshLibrary();
    const corrections = [{ what: "theme", theme: "diffusion" }];
    await imported(library, fileOf(jsonl({ title: "A paper", corrections })));
    expect(await library.correctedPapers()).toEqual([]);
  });

  const word = fc.constantFrom("Alpha", "Beta", "Gamma", "Delta", "Omega");
  const one = fc.record({
    title: fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(" ")),
    abstract: fc.constantFrom("", "It improves FID from 3.1 to 2.0 on ImageNet."),
    id: fc.option(fc.integer({ min: 10_000, max: 10_009 }), { nil: null }),
    digest: fc.constantFrom("monday", "tuesday"),
    facts: fc.record(
      {
        date: fc.constantFrom("2024-01-05", "2024", "May 2023"),
        authors: fc.array(fc.constantFrom("Ada Lovelace", "Plato", "Foldings, Inc."), {
          minLength: 1,
          maxLength: 3,
        }),
        venue: fc.constantFrom("ICML", "J. Paper"),
        year: fc.constantFrom(2023, 2024),
        organisation: fc.constant("A lab"),
      },
      { requiredKeys: [] },
    ),
  });

  it("restores the same library", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(one, { maxLength: 12 }), async (list) => {
        const { library } = freshLibrary();
        for (const { title, abstract, id, digest: name, facts } of list) {
          const ids = id === null ? [] : [`arxiv:2401.${id}` as const];
          // oxlint-disable-next-line no-await-in-loop -- in this order
          await library.put({
            ...digest(paper(title, { abstract, ids, ...(facts as Partial<DigestPaper>) })),
            name,
          });
        }
        const file = new File([await exportPapers(library, () => {})], "library.jsonl.gz");
        const copy = freshLibrary().library;
        await imported(copy, file);
        expect(await copy.batch(0, 100)).toEqual(
          (await library.batch(0, 100)).map((stored, at) => Object.assign(stored, { id: at + 1 })),
        );
        const byName = (digests: { name: string }[]) =>
          digests.toSorted((a, b) => a.name.localeCompare(b.name));
        const [before, after] = [await library.state(), await copy.state()];
        expect(byName(after.digests)).toEqual(byName(before.digests));
      }),
      { numRuns: 40 },
    );
  }, 60_000);
});
