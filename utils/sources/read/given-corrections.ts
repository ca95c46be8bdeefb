import * as v from "valibot";
import type { Correction } from "@/utils/domain/corrections";
import { MARK_CONTEXT } from "@/utils/domain/mark";

/** More than a paper makes claims. */
const MOST = 200;

const upTo = (length: number) => v.pipe(v.string(), v.maxLength(length));
const number = v.pipe(v.number(), v.finite());

const THEME = v.object({
  what: v.literal("theme"),
  theme: v.pipe(v.string(), v.regex(/^[a-z\d-]{1,64}$/)),
});

const CLAIM = v.object({
  what: v.literal("claim"),
  source: v.picklist(["title", "abstract"]),
  value: number,
  before: upTo(MARK_CONTEXT),
  number: v.pipe(upTo(100), v.nonEmpty()),
  after: upTo(MARK_CONTEXT),
});

/** What points at a theme or a claim of a paper: see `Mark`. */
export const MARK = v.variant("what", [THEME, CLAIM]);

const WRONG_CLAIM = v.object({
  ...CLAIM.entries,
  kind: v.picklist(["score", "gain", "efficiency", "size"]),
  unit: upTo(200),
  from: v.nullable(number),
  metric: v.nullable(upTo(200)),
  dataset: v.nullable(upTo(200)),
  bound: v.nullable(v.picklist(["up to", "about", "over", "at least"])),
  quote: upTo(1000),
});

const CORRECTION = v.variant("what", [THEME, WRONG_CLAIM]);

/** The corrections among what a file says that they are; what is none of them is left out. */
export function givenCorrections(value: unknown): Correction[] {
  if (!Array.isArray(value)) return [];
  return value.slice(0, MOST).flatMap((one) => {
    const { success, output } = v.safeParse(CORRECTION, one);
    return success ? [output] : [];
  });
}
