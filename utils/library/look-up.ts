import type { Candidate, Match, MatchedPaper, Miss } from "@/utils/domain/match";
import { type PaperId, schemeOf } from "@/utils/domain/paper-id";
import { isMisspelling } from "@/utils/matching/misspelling";
import { isBeginning, isPlausible, MIN_CUT } from "@/utils/matching/title-compare";
import { titleKey } from "@/utils/domain/title-key";
import { cleanTitle } from "@/utils/matching/clean-title";
import { soughtSignatures } from "@/utils/matching/title-signature";
import { asRead } from "./as-read";
import { filterOf } from "./key-filter";
import { rejectionOf } from "./rejections";
import type { Database, StoredPaper } from "./schema";

/** Papers that may share a key before it says too little to go on. */
const MAX_CANDIDATES = 50;

/** Titles that may begin alike: each is read whole. */
const MAX_BEGUN = 10;

const NONE: StoredPaper[] = [];

/** Whether two lists name one registry with different ids: different papers of one title. */
export const idsConflict = (a: PaperId[], b: PaperId[]): boolean =>
  a.some((id) => !b.includes(id) && b.some((other) => schemeOf(other) === schemeOf(id)));

/** A match, and the paper that it names. */
interface Hit {
  match: Match;
  paper: StoredPaper;
}

/** See `Library.lookUp`. */
export async function lookUp(db: Database, candidates: Candidate[]): Promise<(Match | null)[]> {
  const hits = await hitsOf(db, candidates);
  return hits.map((hit) => (typeof hit === "string" ? null : hit.match));
}

/** See `Library.find`. */
export async function findPapers(
  db: Database,
  candidates: Candidate[],
): Promise<(MatchedPaper | null)[]> {
  const hits = await hitsOf(db, candidates);
  return hits.map((hit) =>
    typeof hit === "string" ? null : { match: hit.match, paper: asRead(hit.paper) },
  );
}

/** See `Library.explain`. */
export async function explain(db: Database, candidates: Candidate[]): Promise<(Match | Miss)[]> {
  const hits = await hitsOf(db, candidates);
  return hits.map((hit) => (typeof hit === "string" ? hit : hit.match));
}

async function hitsOf(db: Database, candidates: Candidate[]): Promise<(Hit | Miss)[]> {
  const transaction = db.transaction(["papers", "rejections", "hashes"]);
  const papers = transaction.objectStore("papers");
  const rejections = transaction.objectStore("rejections");
  const filter = filterOf(db);
  const [rejected] = await Promise.all([
    rejections.count(),
    filter.refresh(transaction.objectStore("hashes")),
  ]);
  const read = async (ids: number[]) => {
    const found = await Promise.all([...new Set(ids)].map((id) => papers.get(id)));
    return found.filter((paper) => paper !== undefined);
  };
  const finder: Finder = {
    byId: async (id) =>
      filter.mayHold(id) ? papers.index("ids").getAll(id, MAX_CANDIDATES) : NONE,
    byKey: async (key) =>
      filter.mayHold(key) ? papers.index("keys").getAll(key, MAX_CANDIDATES) : NONE,
    byBeginning: async (key) => {
      const range = IDBKeyRange.bound(key, `${key}\uFFFF`);
      const ids = await papers.index("keys").getAllKeys(range, MAX_BEGUN + 1);
      return ids.length > MAX_BEGUN ? "ambiguous" : read(ids);
    },
    // What signatures find is mostly another paper: its keys are small, and it is read once for both.
    bySignatures: async (signatures) => {
      const index = papers.index("signatures");
      const found = await Promise.all(
        signatures
          .filter((signature) => filter.mayHold(signature))
          .map((signature) => index.getAllKeys(signature, MAX_CANDIDATES)),
      );
      return read(found.flat());
    },
  };
  return Promise.all(
    candidates.map(async (candidate) => {
      const hit = await find(finder, candidate);
      // Most readers never reject a match: asking for each would double the requests.
      if (typeof hit === "string" || rejected === 0) return hit;
      return (await rejections.get(rejectionOf(candidate, hit.paper.id).key)) ? "rejected" : hit;
    }),
  );
}

interface Finder {
  byId: (id: PaperId) => Promise<StoredPaper[]>;
  byKey: (key: string) => Promise<StoredPaper[]>;
  /** "ambiguous" where so many titles begin alike that none of them is meant for certain. */
  byBeginning: (key: string) => Promise<StoredPaper[] | "ambiguous">;
  bySignatures: (signatures: number[]) => Promise<StoredPaper[]>;
}

const titlesOf = (paper: StoredPaper) => [paper.title, ...paper.aliases];

/** The one paper among the found; two that fit mean that none is certain. */
function only(found: StoredPaper[], how: Match["how"], confidence: number): Hit | Miss {
  const [paper] = found;
  if (!paper) return "unknown";
  if (found.some(({ id }) => id !== paper.id)) return "ambiguous";
  return { match: { paper: paper.id, how, confidence }, paper };
}

async function find(finder: Finder, candidate: Candidate): Promise<Hit | Miss> {
  const sameId = (await Promise.all(candidate.ids.map(finder.byId))).flat();
  const plausible = sameId.filter((paper) =>
    titlesOf(paper).some((title) => isPlausible(title, candidate.title)),
  );
  if (plausible.length > 0) return only(plausible, "id", 1);
  return byTitle(finder, candidate);
}

async function byTitle(finder: Finder, { title, ids, exact }: Candidate): Promise<Hit | Miss> {
  const fits = (paper: StoredPaper) => !idsConflict(paper.ids, ids);
  const key = titleKey(title);
  if (!key) return "unknown";
  const same = (await finder.byKey(key)).filter(fits);
  if (same.length > 0) return only(same, "title", 1);
  const clean = cleanTitle(title);
  const cleanKey = titleKey(clean.title);
  if (!cleanKey) return "unknown";
  const bare = cleanKey === key ? [] : (await finder.byKey(cleanKey)).filter(fits);
  if (bare.length > 0) return only(bare, "variant", 0.98);
  if (exact) return "unknown";
  if (clean.cut) return cutTitle(finder, clean.title, fits);
  return misspelt(finder, clean.title, fits);
}

async function cutTitle(finder: Finder, title: string, fits: (paper: StoredPaper) => boolean) {
  const key = titleKey(title);
  if (key.length < MIN_CUT) return "unknown";
  const found = await finder.byBeginning(key);
  if (found === "ambiguous") return found;
  const verified = found.filter(
    (paper) => fits(paper) && titlesOf(paper).some((full) => isBeginning(title, full)),
  );
  return only(verified, "variant", 0.9);
}

async function misspelt(finder: Finder, title: string, fits: (paper: StoredPaper) => boolean) {
  const found = await finder.bySignatures(soughtSignatures(title));
  const verified = found.filter(
    (paper) => fits(paper) && titlesOf(paper).some((full) => isMisspelling(title, full)),
  );
  return only(verified, "fuzzy", 0.9);
}
