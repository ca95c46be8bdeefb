import { indexIn } from "./format/pack-index";
import { manifestIn } from "./format/manifest";
import { waitAfter } from "@/utils/schedule/waits";
import type { PackKind, StoredPacks } from "@/utils/domain/pack-subscription";
import { failure, type Failure } from "@/utils/http/failure";
import { takeIndex, takePack, type PackDependencies } from "./take-packs";

/** Milliseconds between two visits. */
const EVERY = 6 * 60 * 60 * 1000;

/** Changes that a visit makes to a subscription. */
type News = Partial<StoredPacks>;

/** Stores changes before a visit has ended. */
export type Note = (news: News) => Promise<void>;

const KINDS: Record<string, PackKind> = {
  "gloss-pack": "pack",
  "gloss-index": "index",
  "gloss-collection": "collection",
};

const NO_PACK =
  "This is neither a pack, nor an index of packs, nor a collection. Ask whoever publishes it for the address";

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

const wordsIn = (value: unknown): string | null =>
  typeof value === "string" ? value.slice(0, 500) : null;

async function takeWhole(
  dependencies: PackDependencies,
  text: string,
  value: unknown,
): Promise<News | Failure> {
  const result = await takePack(dependencies, text);
  if (result.kind === "failed") return result;
  const { name, date, source, licence } = value as Record<string, unknown>;
  const said = { date: wordsIn(date), source: wordsIn(source), licence: wordsIn(licence) };
  return { kind: "pack", name: wordsIn(name) ?? "Pack", ...said, papers: result.papers };
}

async function takeListed(
  dependencies: PackDependencies,
  before: StoredPacks,
  value: unknown,
  note: Note,
) {
  const index = indexIn(value);
  if (typeof index === "string") return failure(index);
  const papers = index.packs.reduce((sum, pack) => sum + pack.papers, 0);
  const head: News = { kind: "index", name: index.name, papers };
  await note(head);
  const onTaken = (taken: StoredPacks["taken"]) => note({ taken });
  const { taken, failed } = await takeIndex(dependencies, index, before.url, before.taken, onTaken);
  await note({ taken });
  return failed ?? head;
}

function takeManifest(value: unknown): News | Failure {
  const manifest = manifestIn(value);
  if (typeof manifest === "string") return failure(manifest);
  const { name, date, source, licence, papers, fewest } = manifest;
  return { kind: "collection", name, date, source, licence, papers, fewest, manifest };
}

async function take(dependencies: PackDependencies, before: StoredPacks, text: string, note: Note) {
  const value = jsonIn(text);
  const { format } = (value ?? {}) as { format?: unknown };
  const kind = typeof format === "string" && Object.hasOwn(KINDS, format) ? KINDS[format] : null;
  if (kind === "index") return takeListed(dependencies, before, value, note);
  if (kind === "collection") return takeManifest(value);
  return kind === "pack" ? takeWhole(dependencies, text, value) : failure(NO_PACK);
}

async function ask(
  dependencies: PackDependencies,
  before: StoredPacks,
  note: Note,
): Promise<News | Failure> {
  const { url, name, validators: known } = before;
  const answer = await dependencies.ask({ url, why: name, known });
  if (answer.kind === "failed") return answer;
  if (answer.kind === "unchanged") return {};
  const news = await take(dependencies, before, answer.text, note);
  return "why" in news ? news : { ...news, validators: answer.validators };
}

/**
 * Requests what is new at an address of packs; resolves to the changes of its subscription. The version is
 * stored last, so that everything is requested again after a failure.
 */
export async function visitPacks(
  dependencies: PackDependencies,
  before: StoredPacks,
  note: Note,
): Promise<News> {
  const now = Date.now();
  const news = await ask(dependencies, before, note);
  if (!("why" in news))
    return { ...news, freshAt: now, nextAt: now + EVERY, failures: 0, problem: null };
  const failures = before.failures + 1;
  const nextAt = now + waitAfter(failures, news.retryAfterSeconds);
  return { failures, problem: news.why, nextAt };
}
