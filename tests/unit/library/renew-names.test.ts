import "fake-indexeddb/auto";
import { openDB } from "idb";
import { expect, it } from "vitest";
import type { PaperId } from "@/utils/domain/paper-id";
import { plainKey } from "@/utils/domain/plain-key";
import { openDatabase } from "@/utils/library/database";
import { MIGRATIONS } from "@/utils/library/migrations/index";
import { textHash } from "@/utils/domain/text-hash";
import { faultAt } from "./faults";
import { digest, freshLibrary, paper } from "./library";

const [A, B] = [
  { name: "A", date: null },
  { name: "B", date: null },
];

/** A paper as version 10 stored it, one a digest. */
const stored = (id: number, title: string, ids: string[] = [], origin = A) => ({
  id,
  title,
  abstract: `The abstract of ${id}.`,
  ids: ids as PaperId[],
  aliases: [] as string[],
  insights: { themes: [], claims: [], links: [] },
  reader: "1",
  origins: [origin],
  addedAt: 1000,
  keys: [plainKey(title)],
  signatures: [] as number[],
  revision: 1,
  source: { seq: id, rank: "feed" as const, by: 0 },
});

const TEX = String.raw`$\omega$-rewriting the Collatz problem`;
const TWINS = [
  String.raw`Stra{\ss}en und $\beta$-Netze im Vergleich`,
  "Straßen und β-Netze im Vergleich",
] as const;

const OLD: PaperId = "arxiv:cs.LG/0301001";

const PAPERS = [
  stored(1, TEX),
  stored(2, "On the Geometry of Spaces", ["arxiv:math.DG/0211159"]),
  stored(3, TWINS[0], ["doi:10.1000/1"]),
  stored(4, TWINS[1], [], B),
  stored(5, "On Other Spaces of Curves", ["arxiv:math.AG/0211160"]),
  stored(6, "On Other Spaces of Curves", ["arxiv:math/0211160"], B),
  stored(7, String.raw`Two $\alpha$-Nets of One Name`, ["arxiv:2401.00001"]),
  stored(8, "Two α-Nets of One Name", ["arxiv:2401.00002"]),
  {
    ...stored(9, "A Paper of Two Listings"),
    aliases: ["Groß: A Name of Its Own"],
    ids: [OLD],
    shared: true as const,
  },
];

const listing = (titles: string[], ids: PaperId[], seq: number) => ({
  titles,
  ids,
  links: [],
  facts: {},
  origins: [A],
  rank: "feed" as const,
  givings: [{ seq, at: 1000, by: 0 }],
  home: 9,
  ...(seq === 9 && { own: 9 }),
});

const RECORD = {
  paper: 9,
  listings: [
    listing(["A Paper of Two Listings"], [], 9),
    listing(["Groß: A Name of Its Own", "A Paper of Two Listings"], [OLD], 10),
  ],
  names: ["apaperoftwolistings", "großanameofitsown", OLD],
  givers: [],
};

const REJECTED = { title: TEX, ids: [] };

/** A library as version 10 left it. */
async function leave(name: string): Promise<void> {
  const db = await openDatabase(name, () => {}, MIGRATIONS.slice(0, 10));
  const stores = ["papers", "sources", "digests", "meta", "hashes", "rejections"] as const;
  const transaction = db.transaction(stores, "readwrite");
  for (const one of PAPERS) void transaction.objectStore("papers").put(one);
  void transaction.objectStore("sources").put(RECORD);
  const named = PAPERS.flatMap(({ keys, ids }) => [...keys, ...ids]).concat(RECORD.names);
  const hashes = Uint32Array.from(named, textHash);
  void transaction.objectStore("hashes").put({ id: 1, hashes });
  for (const origin of [A, B]) {
    const papers = PAPERS.filter(({ origins }) => origins.includes(origin)).length;
    const key = JSON.stringify([origin.name, origin.date]);
    void transaction.objectStore("digests").put({ ...origin, papers }, key);
  }
  const key = `${plainKey(TEX)} 9`;
  void transaction.objectStore("rejections").put({ key, candidate: REJECTED, paper: 9 });
  const meta = { revision: 1, updatedAt: 1000, papers: PAPERS.length, listed: 10 };
  void transaction.objectStore("meta").put(meta, "library");
  await transaction.done;
  db.close();
}

async function upgraded(what: string) {
  const fresh = freshLibrary(`names-${what}`);
  await leave(fresh.name);
  const found = async (title: string, ids: PaperId[] = []) => {
    const [match] = await fresh.library.lookUp([{ title, ids }]);
    return match?.paper ?? null;
  };
  return { ...fresh, found };
}

it("finds what an earlier version stored by every spelling of its title", async () => {
  const { found } = await upgraded("titles");
  expect(await found("ω-rewriting the Collatz problem")).toBe(1);
  expect(await found(TEX)).toBe(1);
  expect(await found("omega-rewriting the Colatz problem")).toBe(1);
});

it("finds an old id of arXiv with and without its subject class", async () => {
  const { library, found } = await upgraded("ids");
  expect(await found("On a Geometry of Spaces", ["arxiv:math/0211159"])).toBe(2);
  const known = paper("On the Geometry of Spaces", { ids: ["arxiv:math/0211159"] });
  expect(await library.put(digest(known))).toMatchObject({ added: 0 });
});

it("makes one paper of two that differ in spelling or in the form of their id alone", async () => {
  const { library, found } = await upgraded("twins");
  expect(await found(TWINS[0])).toBe(3);
  expect(await found(TWINS[1])).toBe(3);
  expect(await found("On Other Spaces of Curves", ["arxiv:math/0211160"])).toBe(5);
  const { papers, digests } = await library.state();
  expect(papers).toBe(PAPERS.length - 2);
  expect(digests).toEqual([
    { ...A, papers: 7 },
    { ...B, papers: 2 },
  ]);
  const [twin] = await library.papers([3]);
  expect(twin).toMatchObject({ ids: ["doi:10.1000/1"], origins: [A, B] });
});

it("parts them again where the digest of one is removed", async () => {
  const { library } = await upgraded("parts");
  await library.removeDigest(A);
  const left = await library.batch(0, 10);
  expect(left.map(({ title, ids }) => [title, ids])).toEqual([
    [TWINS[1], []],
    ["On Other Spaces of Curves", ["arxiv:math/0211160"]],
  ]);
});

it("keeps two papers of one title that their ids tell apart", async () => {
  const { found } = await upgraded("apart");
  expect(await found("Two α-Nets of One Name")).toBeNull();
  expect(await found("Two α-Nets of One Name", ["arxiv:2401.00001"])).toBe(7);
  expect(await found("Two alpha-Nets of One Name", ["arxiv:2401.00002"])).toBe(8);
});

it("knows a paper of several listings by the names of each", async () => {
  const { library } = await upgraded("listing");
  const names = [
    paper("Gross: A Name of Its Own"),
    paper("A Paper, Renamed, of Listings", { ids: ["arxiv:cs/0301001"] }),
  ];
  expect(await library.put(digest(...names))).toMatchObject({ added: 0, updated: 2 });
});

it("keeps what the reader said of a candidate, however that is spelt", async () => {
  const { library } = await upgraded("rejected");
  const spelt = [TEX, "ω-rewriting the Collatz problem"].map((title) => ({ title, ids: [] }));
  expect(await library.rejected(spelt, 9)).toEqual([true, true]);
});

async function contents(name: string) {
  const db = await openDB(name);
  const stores = ["papers", "sources", "digests", "meta", "rejections", "hashes"];
  const all = await Promise.all(stores.map((store) => db.getAll(store)));
  const { version } = db;
  db.close();
  return { all, version };
}

it.each(["stopped", "disk full"] as const)(
  "is as it was where any write of the upgrade is %s, and goes on the next time",
  async (fault) => {
    const name = `names-${fault}`;
    await leave(name);
    const before = await contents(name);
    expect(before.version).toBe(10);
    let met = 0;
    for (; ; met += 1) {
      const faulty = faultAt(met, fault);
      // oxlint-disable-next-line no-await-in-loop -- one fault after the other
      const opened = await openDatabase(name, () => {}).catch(String);
      if (!faulty.restore()) {
        if (typeof opened !== "string") opened.close();
        break;
      }
      // oxlint-disable-next-line no-await-in-loop -- as above
      expect(await contents(name)).toEqual(before);
    }
    expect(met).toBeGreaterThan(10);
    const { library } = freshLibrary(name);
    expect(await library.state()).toMatchObject({ papers: PAPERS.length - 2, problem: null });
  },
  60_000,
);

it("goes through a library batch by batch, and unites papers of two batches", async () => {
  const name = "names-batches";
  const db = await openDatabase(name, () => {}, MIGRATIONS.slice(0, 10));
  const transaction = db.transaction(["papers", "meta"], "readwrite");
  const last = 2100;
  for (let id = 1; id < last; id += 1)
    void transaction.objectStore("papers").put(stored(id, String.raw`$\beta$-Nets, Number ${id}`));
  void transaction.objectStore("papers").put(stored(last, "β-Nets, Number 1", [], B));
  const meta = { revision: 1, updatedAt: 1000, papers: last, listed: last };
  void transaction.objectStore("meta").put(meta, "library");
  await transaction.done;
  db.close();
  const { library } = freshLibrary(name);
  const asked = [1, 999, 1000, 1001, 2000, 2001, 2099];
  const titles = asked.map((id) => ({ title: `Beta-Nets, number ${id}`, ids: [] }));
  expect((await library.lookUp(titles)).map((match) => match?.paper)).toEqual(asked);
  expect((await library.state()).papers).toBe(last - 1);
});
