import type { ArchivedPaper, DigestOrigin } from "@/utils/domain/paper";
import { titleKey } from "@/utils/domain/title-key";
import { digestKey } from "./digest-counts";
import { gainOf, type Gain } from "./gain";
import { knownPapers, type PaperIndexes } from "./known-papers";
import { merged, newPaper, united } from "./merge-paper";
import { hashesOf } from "./note-hashes";
import type { PutOptions, PutSummary } from "./put";
import type { Reader } from "./reader";
import { moveRejections, type RejectionStore } from "./rejections";
import type { NewPaper, StoredPaper } from "./schema";

interface Stores {
  store: PaperIndexes & {
    put(paper: StoredPaper): Promise<number>;
    delete(id: number): Promise<void>;
  };
  rejections: RejectionStore;
}

export interface BatchSummary extends PutSummary {
  /** Papers that went into another, of which they were the other half. */
  united: number;
  /** How many more papers a digest lists, by the digest's key. */
  listed: Map<string, { origin: DigestOrigin; papers: number }>;
  gains: Gain[];
  /** Of what finds the papers that are new or changed. */
  hashes: number[];
}

/** A listed paper with what the library knows of it; the only known one itself where nothing is new. */
export function nextPaper(
  [first, ...others]: StoredPaper[],
  paper: ArchivedPaper,
  origin: DigestOrigin,
  now: number,
  reader: Reader,
): NewPaper | StoredPaper {
  if (!first) return newPaper(paper, origin, now, reader);
  const whole = others.reduce((one, other) => united(one, other, reader), first);
  return merged(whole, paper, origin, reader);
}

/** What the library knows of each paper, all asked for at once. */
export const knownOfEach = (
  store: PaperIndexes,
  papers: ArchivedPaper[],
): Promise<StoredPaper[][]> => Promise.all(papers.map((paper) => knownPapers(store, paper)));

/** Puts papers of which the library knows `found`; asks again for those that the batch changed. */
export async function putPapers(
  { store, rejections }: Stores,
  papers: ArchivedPaper[],
  found: StoredPaper[][],
  origin: DigestOrigin,
  { now, apart, reader, revision }: PutOptions & { revision: number },
): Promise<BatchSummary> {
  const counts = { added: 0, updated: 0, known: 0, united: 0 };
  const summary: BatchSummary = { ...counts, listed: new Map(), gains: [], hashes: [] };
  const changed = new Set<string>();
  const puts: Promise<unknown>[] = [];
  for (const [at, paper] of papers.entries()) {
    const isStale = asksFor(paper).some((key) => changed.has(key));
    // oxlint-disable-next-line no-await-in-loop -- rare: a paper that is twice in one batch
    const same = (isStale ? await knownPapers(store, paper) : found[at]) ?? [];
    const known = same.filter(({ id }) => !apart?.has(id));
    const next = nextPaper(known, paper, origin, now(), reader);
    const [first, ...others] = known;
    if (next === first) {
      summary.known += 1;
      continue;
    }
    // The store gives a new paper its id.
    const stored = store.put({ ...next, revision } as StoredPaper);
    puts.push(
      stored.then((id) => {
        if (!first) apart?.add(id);
        summary.gains.push(gainOf(id, known, next, revision));
      }),
    );
    for (const { id } of others)
      puts.push(store.delete(id), moveRejections(rejections, id, first?.id ?? 0));
    for (const key of [...next.keys, ...next.ids]) changed.add(key);
    summary.hashes.push(...hashesOf(next));
    note(summary, known, next);
  }
  await Promise.all(puts);
  return summary;
}

const asksFor = ({ title, aliases = [], ids }: ArchivedPaper): string[] => [
  ...[title, ...aliases].map(titleKey),
  ...ids,
];

function note(summary: BatchSummary, known: StoredPaper[], next: NewPaper): void {
  summary[known.length > 0 ? "updated" : "added"] += 1;
  summary.united += Math.max(0, known.length - 1);
  for (const { origins } of known) noteListed(summary, origins, -1);
  noteListed(summary, next.origins, 1);
}

function noteListed({ listed }: BatchSummary, origins: DigestOrigin[], papers: number): void {
  for (const origin of origins) {
    const key = digestKey(origin);
    listed.set(key, { origin, papers: (listed.get(key)?.papers ?? 0) + papers });
  }
}
