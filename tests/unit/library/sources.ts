import * as fc from "fast-check";
import type { Candidate } from "@/utils/domain/match";
import type { ArchivedPaper, DigestOrigin, DigestPaper, Paper } from "@/utils/domain/paper";
import type { PaperId } from "@/utils/domain/paper-id";
import type { SourceRank } from "@/utils/domain/source-rank";
import type { Library } from "@/utils/library/index";
import { paper } from "./library";

export const ADDED: DigestOrigin = { name: "Added by you", date: null };

/** Titles: some have the same letters, some can be the old and new title of one paper. */
const TITLES = [
  "Alpha nets for graphs",
  "ALPHA NETS FOR GRAPHS",
  "New alpha nets for deep graphs",
  "Beta nets for graphs",
  "Unlike anything else",
];

const IDS: PaperId[] = [
  "arxiv:2401.00001",
  "arxiv:2401.00002",
  "doi:10.1/a",
  "doi:10.1/b",
  "acl:2024.x-1.1",
];

const ABSTRACTS = [
  "",
  "About graphs.",
  "More about graphs: https://github.com/text/code.",
  "It improves FID from 18.65 to 1.80 on ImageNet, and more.",
];

const LINKS = ["https://github.com/a/a", "https://github.com/b/b", "https://lab.org/page"];

/** Lists of authors, some more complete than others. */
const AUTHORS: Partial<DigestPaper>[] = [
  {},
  { authors: ["Ada Lovelace"] },
  { authors: ["A. Lovelace", "Bo Li"] },
  { authors: ["Ada Lovelace", "Bo Li"] },
  { authors: ["Ada Lovelace", "Bo Li"], moreAuthors: true },
];

/** Facts that sources give of a paper, each a part of them. */
const facts: fc.Arbitrary<Partial<DigestPaper>> = fc
  .tuple(
    fc.constantFrom(...AUTHORS),
    fc.record(
      {
        stars: fc.integer({ min: 0, max: 9 }),
        venue: fc.constantFrom("ICML", "Journal of Paper"),
        year: fc.constantFrom(2023, 2024),
        organisation: fc.constantFrom("A lab", "Another lab"),
      },
      { requiredKeys: [] },
    ),
  )
  .map(([people, others]) => Object.assign(others, people));

/** A paper as some source lists it. */
export const listed: fc.Arbitrary<DigestPaper> = fc
  .record({
    title: fc.constantFrom(...TITLES),
    abstract: fc.constantFrom(...ABSTRACTS),
    ids: fc.subarray(IDS, { maxLength: 2 }),
    links: fc.subarray(LINKS, { maxLength: 2 }),
    facts,
  })
  .map(({ title, facts: said, ...rest }) => paper(title, { ...rest, ...said }));

/** A source of papers that can be undone. */
export type Given =
  | { what: "digest"; name: string; rank: SourceRank; papers: ArchivedPaper[] }
  | { what: "import"; name: string; papers: ArchivedPaper[] }
  | { what: "added"; paper: DigestPaper };

/** Adds the papers to a library; resolves to a function that undoes it. */
export async function give(library: Library, given: Given): Promise<() => Promise<unknown>> {
  if (given.what === "added") {
    const place = await library.add(given.paper, ADDED);
    return () => library.removePaper(place, ADDED);
  }
  const { name, papers } = given;
  const digest = { name, date: null, papers, skipped: [] };
  if (given.what === "digest") {
    await library.put(digest, { rank: given.rank });
    return () => library.removeDigest({ name, date: null });
  }
  const importId = await library.beginImport([new File(["x"], name)]);
  await library.put(digest, { importId });
  return () => library.undoImport(importId, () => {});
}

const candidates: Candidate[] = [
  ...TITLES.map((title) => ({ title, ids: [] })),
  ...TITLES.flatMap((title) => IDS.map((id) => ({ title, ids: [id] }))),
];

const withoutId = ({ id: _id, ...rest }: Paper) => JSON.stringify(rest);

/** Everything that a library returns, without the numbers of its papers. */
export async function saidBy(library: Library) {
  const all = await library.batch(0, 1000);
  const byId = new Map(all.map((one) => [one.id, withoutId(one)]));
  const answers = await library.explain(candidates);
  const { papers, digests } = await library.state();
  return {
    count: papers,
    papers: [...byId.values()].toSorted(),
    digests: digests.map((one) => JSON.stringify(one)).toSorted(),
    answers: answers.map((one) =>
      typeof one === "string" ? one : [one.how, one.confidence, byId.get(one.paper)],
    ),
  };
}
