import * as v from "valibot";
import type { Insights, Span } from "@/utils/domain/insights";

const short = v.pipe(v.string(), v.maxLength(200));
const number = v.pipe(v.number(), v.finite());
const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const span = v.object({ start: offset, end: offset });
const sureField = v.picklist(["metric", "dataset", "from", "better"]);

const CLAIM = v.object({
  kind: v.picklist(["score", "gain", "efficiency", "size"]),
  value: number,
  unit: short,
  from: v.nullable(number),
  metric: v.nullable(short),
  dataset: v.nullable(short),
  bound: v.nullable(v.picklist(["up to", "about", "over", "at least"])),
  better: v.nullable(v.picklist(["higher", "lower"])),
  source: v.picklist(["title", "abstract"]),
  evidence: span,
  sentence: span,
  number: span,
  // An older Gloss published no more: what it claims is held back.
  change: v.optional(v.nullable(v.picklist(["rise", "fall"])), null),
  telling: v.optional(v.picklist(["told", "quoted", "held"]), "held"),
  sure: v.optional(v.pipe(v.array(sureField), v.maxLength(4)), []),
  weight: v.optional(v.pipe(number, v.minValue(0), v.maxValue(1)), 0),
  words: v.optional(v.pipe(v.string(), v.maxLength(80)), ""),
});

/** Without its words a claim cannot be quoted. */
const isWhole = ({ telling, words }: v.InferOutput<typeof CLAIM>) =>
  telling === "held" || words.trim() !== "";

const address = v.pipe(v.string(), v.maxLength(2000), v.regex(/^https?:\/\//i), v.url());

const INSIGHTS = v.object({
  themes: v.pipe(v.array(v.pipe(v.string(), v.regex(/^[a-z\d-]{1,64}$/))), v.maxLength(20)),
  claims: v.pipe(v.array(v.pipe(CLAIM, v.check(isWhole))), v.maxLength(200)),
  links: v.pipe(
    v.array(v.object({ url: address, kind: v.picklist(["code", "project", "data", "model"]) })),
    v.maxLength(50),
  ),
  announced: v.optional(v.literal(true)),
});

/** Whether a span lies within another. */
const isWithin = (inner: Span, outer: Span) =>
  outer.start <= inner.start && inner.start <= inner.end && inner.end <= outer.end;

/** Insights as somebody else read them off a text; null where they cannot be of it. */
export function givenInsights(value: unknown, title: string, abstract: string): Insights | null {
  const { success, output } = v.safeParse(INSIGHTS, value);
  if (!success) return null;
  const fits = output.claims.every(({ source, number: figure, evidence, sentence }) => {
    const text = { start: 0, end: (source === "title" ? title : abstract).length };
    return isWithin(figure, evidence) && isWithin(evidence, sentence) && isWithin(sentence, text);
  });
  if (!fits) return null;
  const { announced, ...insights } = output;
  return announced ? { ...insights, announced } : insights;
}
