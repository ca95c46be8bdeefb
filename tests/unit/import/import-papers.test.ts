import "fake-indexeddb/auto";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { exportPapers } from "@/utils/import/export-papers";
import { importPapers } from "@/utils/import/import-papers";
import { UnreadableFile } from "@/utils/sources/read-file";
import { digest, freshLibrary, paper } from "@/tests/unit/library/library";

const going = new AbortController().signal;
const jsonl = (...records: unknown[]) => records.map((one) => JSON.stringify(one)).join("\n");
const fileOf = (content: BlobPart, name = "papers.jsonl") => new File([content], name);

async function gzipped(text: string): Promise<ArrayBuffer> {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream("gzip"));
  return new Response(stream).arrayBuffer();
}

const imported = (library: ReturnType<typeof freshLibrary>["library"], file: File) =>
  importPapers(library, file, going, () => {});

describe("importing a file", () => {
  it("counts what is new, updated, known and skipped, with the reasons", async () => {
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

  it("keeps what was read before a tear, and says so", async () => {
    const { library } = freshLibrary();
    const titles = Array.from({ length: 20_000 }, (_, at) => ({
      title: `Paper ${at} ${Math.sin(at)}`,
    }));
    const whole = await gzipped(jsonl(...titles));
    const torn = fileOf(whole.slice(0, whole.byteLength / 2), "x.jsonl.gz");
    await expect(imported(library, torn)).rejects.toBeInstanceOf(UnreadableFile);
    expect((await library.state()).papers).toBeGreaterThan(0);
  }, 60_000);

  it("ends with whole papers when it is cancelled", async () => {
    const { library } = freshLibrary();
    const end = new AbortController();
    const titles = Array.from({ length: 5000 }, (_, at) => ({
      title: `Paper number ${at}`,
      abstract: "x".repeat(400),
    }));
    const file = fileOf(jsonl(...titles));
    const progress = await importPapers(library, file, end.signal, () => end.abort());
    expect(progress.added).toBeLessThan(5000);
    expect((await library.state()).papers).toBe(progress.added);
  }, 60_000);

  it("gives the links of code that stand beside a paper", async () => {
    const { library } = freshLibrary();
    await imported(
      library,
      fileOf(jsonl({ title: "A paper", repo_url: "https://github.com/a/b" })),
    );
    const [stored] = await library.batch(0, 1);
    expect(stored?.insights.links).toEqual([{ url: "https://github.com/a/b", kind: "code" }]);
  });
});

describe("an exported library", () => {
  const word = fc.constantFrom("Alpha", "Beta", "Gamma", "Delta", "Omega");
  const one = fc.record({
    title: fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(" ")),
    abstract: fc.constantFrom("", "It improves FID from 3.1 to 2.0 on ImageNet."),
    id: fc.option(fc.integer({ min: 10_000, max: 10_009 }), { nil: null }),
    digest: fc.constantFrom("monday", "tuesday"),
  });

  it("comes back as the same library", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(one, { maxLength: 12 }), async (list) => {
        const { library } = freshLibrary();
        for (const { title, abstract, id, digest: name } of list) {
          const ids = id === null ? [] : [`arxiv:2401.${id}` as const];
          // oxlint-disable-next-line no-await-in-loop -- in this order
          await library.put({ ...digest(paper(title, { abstract, ids })), name });
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
