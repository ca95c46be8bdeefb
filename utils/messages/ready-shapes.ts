import * as v from "valibot";
import type { Shapes } from "./answer";
import { MAX_TITLE } from "@/utils/domain/match";
import { MAX_ID, type PaperId } from "@/utils/domain/paper-id";

/** A burst is cut by the page at 200 candidates. */
const MAX_CANDIDATES = 500;
const MAX_IDS = 10;

const PAPER_ID = new RegExp(`^(arxiv|doi|openreview|acl):\\S{1,${MAX_ID}}$`);
const isPaperId = (value: unknown): value is PaperId =>
  typeof value === "string" && PAPER_ID.test(value);
/** An id that is none is dropped: the title may still tell. */
const paperIds = v.pipe(
  v.array(v.unknown()),
  v.transform((ids) => ids.filter(isPaperId).slice(0, MAX_IDS)),
);
export const candidate = v.object({
  title: v.pipe(v.string(), v.maxLength(MAX_TITLE)),
  ids: paperIds,
  exact: v.exactOptional(v.boolean()),
});
/** A row that does not fit is asked for as one that nothing matches: it must not cost the others. */
export const candidates = v.pipe(
  v.array(v.fallback(candidate, { title: "", ids: [] })),
  v.maxLength(MAX_CANDIDATES),
);
const siteId = v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,64}$/));
const nothing = v.undefined();

/** Shapes of what a background answers that has only just been woken. */
export const READY_SHAPES = {
  lookUp: v.object({ site: siteId, candidates }),
  loadAnyPage: nothing,
  loadCard: nothing,
  pagePreferences: nothing,
  isSlowed: v.number(),
} satisfies Partial<Shapes>;

/** Requests that are answered without the second script of the background. */
export type Ready = keyof typeof READY_SHAPES;
