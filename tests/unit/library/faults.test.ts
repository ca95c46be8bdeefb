import "fake-indexeddb/auto";
import { beforeEach, expect, it, vi } from "vitest";
import { importPapers, resumeImport } from "@/utils/import/import-papers";
import type { Library } from "@/utils/library/index";
import type { InSlices } from "@/utils/library/read-anew";
import { type Fault, faultAt } from "./faults";
import { digest, freshLibrary, paper } from "./library";

const ID = "arxiv:2401.00001" as const;
const going = new AbortController().signal;
const options = { signal: going, onProgress: () => {} };
const atOnce: InSlices = (items, work) => Promise.resolve(items.forEach(work));

const HALVES = digest(paper("Alpha nets for graphs", { ids: [ID] }), paper("New alpha nets"));
const LINES = [
  { title: "New alpha nets", arxiv_id: "2401.00001", abstract: "About graphs." },
  { title: "Beta nets" },
  { title: "Gamma nets" },
];
const TITLES = LINES.map(({ title }) => title);
const file = () => new File([LINES.map((one) => JSON.stringify(one)).join("\n")], "list.jsonl");

// Erasing logs an error when it falls back to another method.
beforeEach(() => void vi.spyOn(console, "error").mockImplementation(() => {}));

/** An operation on the library, and what happens at the next start after a fault. */
interface Step {
  act: (library: Library) => Promise<unknown>;
  again: (library: Library) => Promise<unknown>;
  /** Titles that it adds. */
  brings?: string[];
  /** Whether another version of Gloss has read the library before. */
  isOld?: boolean;
}

/** What the options page offers for an interrupted import: to resume, or to undo it and start again. */
async function goOn(library: Library): Promise<void> {
  const [last] = await library.imports();
  const resumed = last?.canGoOn ? await resumeImport(library, last.id, options) : null;
  if (resumed) return;
  if (last) await library.undoImport(last.id, () => {});
  await importPapers(library, [file()], options);
}

async function sweep(library: Library): Promise<void> {
  for (let above: number | null = 0; above !== null;)
    // oxlint-disable-next-line no-await-in-loop -- batch by batch
    above = (await library.readAnew({ by: "id", above }, atOnce)).next;
}

const twice = (act: Step["act"]): Step => ({ act, again: act });

const STEPS: Record<string, Step> = {
  "an import": {
    act: (library) => importPapers(library, [file()], options),
    again: goOn,
    brings: TITLES,
  },
  "a feed's papers": {
    ...twice((library) =>
      library.put({ ...digest(...TITLES.map((one) => paper(one))), name: "feed" }),
    ),
    brings: TITLES,
  },
  "reading the library anew": { ...twice(sweep), isOld: true },
  "giving the reader's themes": twice((library) =>
    library.retheme({ by: "id", above: 0 }, () => ["own-theme"]),
  ),
  "erasing the library": twice((library) => library.erase()),
};

const read = (theme: string) => ({
  insightsOf: () => ({ themes: [theme], claims: [], links: [] }),
  insightsVersion: () => theme,
});

async function filled({ isOld }: Step) {
  const { name, library } = freshLibrary(undefined, read(isOld ? "old" : "new"));
  await library.put(HALVES);
  return freshLibrary(name, read("new")).library;
}

/** The content to compare: papers without their numbers, and the counts. */
async function contentOf(library: Library) {
  const { papers, digests, problem } = await library.state();
  const all = (await library.batch(0, 100)).map(({ id: _id, ...rest }) => JSON.stringify(rest));
  const imports = (await library.imports()).map(({ state }) => state);
  return { papers, digests, problem, all: all.toSorted(), imports };
}

/** Runs a step with a fault at its n-th write; returns the library, or null if there is no such write. */
async function broken(step: Step, fault: Fault, at: number): Promise<Library | null> {
  const library = await filled(step);
  const faulty = faultAt(at, fault);
  await step.act(library).catch(() => {}); // may succeed: not every write is required
  return faulty.restore() ? library : null;
}

it.each(
  Object.entries(STEPS).flatMap(([name, step]) => [
    ["stopped", name, step] as const,
    ["disk full", name, step] as const,
  ]),
)(
  "a library (%s) at any write of %s is correct once that was repeated",
  async (fault, _, step) => {
    const whole = await filled(step);
    await step.act(whole);
    const after = await contentOf(whole);
    let met = 0;
    // oxlint-disable-next-line no-await-in-loop -- one fault after the other
    for (let library; (library = await broken(step, fault, met)) !== null; met += 1) {
      // oxlint-disable-next-line no-await-in-loop -- as above
      expect((await library.state()).problem).toBeNull();
      // oxlint-disable-next-line no-await-in-loop -- as above
      await step.again(library);
      // oxlint-disable-next-line no-await-in-loop -- as above
      expect(await contentOf(library), `write ${met}`).toEqual(after);
    }
    expect(met).toBeGreaterThan(0);
  },
  60_000,
);

it.each(Object.entries(STEPS))(
  "a library that is deleted at any write of %s is usable at once, and accepts new papers",
  async (_, step) => {
    let met = 0;
    // oxlint-disable-next-line no-await-in-loop -- one fault after the other
    for (let library; (library = await broken(step, "deleted", met)) !== null; met += 1) {
      // oxlint-disable-next-line no-await-in-loop -- as above
      await step.again(library);
      // oxlint-disable-next-line no-await-in-loop -- as above
      await library.put(HALVES);
      // oxlint-disable-next-line no-await-in-loop -- as above
      const all = (await library.batch(0, 100))
        .map(({ title, aliases }) => [title, aliases])
        .flat(2);
      const given = HALVES.papers.map(({ title }) => title);
      expect(all).toEqual(expect.arrayContaining([...given, ...(step.brings ?? [])]));
      // oxlint-disable-next-line no-await-in-loop -- as above
      expect((await library.state()).problem).toBeNull();
    }
    expect(met).toBeGreaterThan(0);
  },
  60_000,
);
