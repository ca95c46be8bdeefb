import * as v from "valibot";
import type { Claim, Insights } from "@/utils/domain/insights";
import type { ArchivedPaper } from "@/utils/domain/paper";
import { inOneForm, type PaperId } from "@/utils/domain/paper-id";
import { safeLinks } from "@/utils/domain/safe-links";
import { orderedClaims } from "@/utils/domain/shown-claims";

/** A paper with its insights, from which a shard is built. */
export type ReadPaper = Pick<ArchivedPaper, "title" | "ids"> & { insights: Insights };

/** A strip shows only a few; the card reads the abstract itself. */
const MOST_CLAIMS = 8;
const MOST_LINKS = 8;

const claimRow = (claim: Claim) => {
  const { kind, value, unit, from, metric, dataset, bound, better } = claim;
  const words = claim.telling === "held" ? "" : claim.words;
  const shown = [claim.change, claim.telling, claim.sure, claim.weight, words];
  return [kind, value, unit, from, metric, dataset, bound, better, ...shown];
};

/** The data of a paper's strip, without field names to save space: a page requests many of them. */
const paperRow = ({ title, ids, insights }: ReadPaper) => [
  title,
  ids,
  insights.themes,
  orderedClaims(insights.claims).slice(0, MOST_CLAIMS).map(claimRow),
  insights.links.slice(0, MOST_LINKS).map(({ kind, url }) => [kind, url]),
  insights.announced === true,
];

export const stripsText = (papers: readonly ReadPaper[]): string =>
  JSON.stringify({ papers: papers.map(paperRow) });

const short = v.pipe(v.string(), v.maxLength(100));
const number = v.pipe(v.number(), v.finite());
const FIELDS = v.tuple([
  v.picklist(["score", "gain", "efficiency", "size"]),
  number,
  short,
  v.nullable(number),
  v.nullable(short),
  v.nullable(short),
  v.nullable(v.picklist(["up to", "about", "over", "at least"])),
  v.nullable(v.picklist(["higher", "lower"])),
  v.nullable(v.picklist(["rise", "fall"])),
  v.picklist(["told", "quoted", "held"]),
  v.pipe(v.array(v.picklist(["metric", "dataset", "from", "better"])), v.maxLength(4)),
  v.pipe(number, v.minValue(0), v.maxValue(1)),
  v.pipe(v.string(), v.maxLength(80)),
]);

/** Fields that older versions did not publish: nothing is sure, and the claim is held back. */
const HELD = [null, "held", [], 0, ""];
const OLD_FIELDS = 8;

const CLAIM = v.pipe(
  v.array(v.unknown()),
  v.transform((row) => (row.length === OLD_FIELDS ? [...row, ...HELD] : row)),
  FIELDS,
  // A claim without its words cannot be quoted.
  v.check(([, , , , , , , , , telling, , , words]) => telling === "held" || words.trim() !== ""),
);
const LINK = v.tuple([
  v.picklist(["code", "project", "data", "model"]),
  v.pipe(v.string(), v.regex(/^https?:\/\//i)),
]);
const ID = v.custom<PaperId>(
  (id) => typeof id === "string" && /^(?:arxiv|doi|openreview|acl):\S{1,200}$/.test(id),
);
const PAPER = v.tuple([
  v.pipe(v.string(), v.nonEmpty(), v.maxLength(400)),
  v.pipe(v.array(ID), v.maxLength(10)),
  v.pipe(v.array(v.pipe(v.string(), v.regex(/^[a-z\d-]{1,64}$/))), v.maxLength(12)),
  v.pipe(v.array(CLAIM), v.maxLength(MOST_CLAIMS)),
  v.pipe(v.array(LINK), v.maxLength(MOST_LINKS)),
  v.boolean(),
]);
const SHARD = v.object({ papers: v.array(v.unknown()) });

/** Offsets into the abstract, which a strip does not have. */
const NOWHERE = { start: 0, end: 0 };

const SPANS = { evidence: NOWHERE, sentence: NOWHERE, number: NOWHERE };

function claimOf(row: v.InferOutput<typeof CLAIM>): Claim {
  const [
    kind,
    value,
    unit,
    from,
    metric,
    dataset,
    bound,
    better,
    change,
    telling,
    sure,
    weight,
    words,
  ] = row;
  const said = { kind, value, unit, from, metric, dataset, bound, better, change };
  return { ...said, telling, sure, weight, words, ...SPANS, source: "abstract" };
}

function paperOf([title, ids, themes, claims, links, announced]: v.InferOutput<typeof PAPER>) {
  const insights: Insights = {
    themes,
    claims: claims.map(claimOf),
    links: safeLinks(links.map(([kind, url]) => ({ kind, url }))),
    ...(announced && { announced: true }),
  };
  return { title, abstract: "", ids: [...new Set(ids.map(inOneForm))], insights };
}

/** The papers of a shard, without abstracts and invalid rows. Throws if the text is not a valid shard. */
export function readStrips(text: string): ArchivedPaper[] {
  const { papers } = v.parse(SHARD, JSON.parse(text));
  return papers.flatMap((row) => {
    const { success, output } = v.safeParse(PAPER, row);
    return success ? [paperOf(output)] : [];
  });
}
