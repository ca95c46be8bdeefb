import { isPerson, withoutAffiliations } from "@/utils/sources/read/looks";
import { areOfOne, isEvidence, isPeople, isPlainEvidence, isProse, plainIdsOf } from "./evidence";
import type { Line } from "./line";
import { type LineReader, NAMING } from "./line-reader";
import { isPart } from "./part-heading";
import { labelOf, LONG, type Places, placesOf, wordsIn } from "./places";
import { isDatedVenue } from "./tag";
import type { Reading, Standing, Unit } from "./unit";

/** A paper of which a list gives no address still has its label. */
const LABELLED =
  /^\W{0,6}(?:paper|pdf|arxiv|abs|abstract|authors?|links?|code|project(?: ?page)?|summary|论文|代码|作者|摘要)\W{0,4}[:：]/i;

const isLabelled = ({ text }: Line) => LABELLED.test(text);

/** Lines beside each other without a paper among them: more are no list. */
const LONGEST = 3000;
/** So many titles with people below them are a list of papers. */
const FEWEST_PAIRS = 3;

/** Lines parted where each of them says "Title: …". */
function labelledIn(lines: readonly Line[], standing: Standing, { labels }: LineReader): Unit[] {
  const units: Unit[] = [];
  for (const line of lines) {
    const label = labelOf(line, labels);
    if (label === undefined) units.at(-1)?.lines.push(line);
    else units.push({ ...standing, places: { label }, lines: [line], evidence: "none" });
  }
  for (const unit of units)
    if (unit.lines.some(isPlainEvidence)) unit.evidence = "sure";
    else if (unit.lines.some(isLabelled)) unit.evidence = "list";
  return units;
}

/** Titles each with a line of people below it, as accepted papers are listed. */
function pairsIn(lines: readonly Line[], standing: Standing, { labels }: LineReader): Unit[] {
  const units: Unit[] = [];
  for (const [at, line] of lines.entries()) {
    const isTitle = isPeople(lines[at + 1]) && !isProse(line);
    const places = isTitle ? placesOf(line, labels, null) : {};
    if (Object.keys(places).length > 0)
      units.push({
        ...standing,
        places,
        lines: [line],
        evidence: isEvidence(line) ? "sure" : "list",
      });
    else units.at(-1)?.lines.push(line);
  }
  return units;
}

/** What stands below a title alone. */
const isBeside = (line: Line | undefined) =>
  line !== undefined &&
  (isDatedVenue(line.text) ||
    isPerson(withoutAffiliations(line.text).replace(/[.,;\s]{1,3}$/, "")));
const isAddress = (line: Line | undefined) => /^https?:\/\/\S{5,}$/.test(line?.text ?? "");

/** Whether little but where it appeared, a person or an address stands below a title. */
function isToldBelow([title, next, ...others]: readonly Line[], { shape }: Standing): boolean {
  if (title === undefined || wordsIn(title.text) < LONG || others.length > NAMING) return false;
  return isBeside(next) || (shape.includes("/li") && isAddress(next));
}

/** What shows that lines are a paper's; null where nothing does. */
function evidenceOf(lines: readonly Line[], standing: Standing): Unit["evidence"] | null {
  if (lines.some(isPlainEvidence)) return "sure";
  if (lines.slice(1, NAMING).some(isPeople)) return "list";
  return isToldBelow(lines, standing) || lines.some(isLabelled) ? "none" : null;
}

/**
 * Lines that tell of one paper together, named by its heading or by the first line that looks like a
 * title; or of several, each with a label or with people below it.
 */
export function entryOf(
  lines: Line[],
  standing: Standing,
  reader: LineReader,
  heading?: string,
): Reading {
  const none = { units: [], loose: lines };
  if (lines.length > LONGEST) return none;
  const labelled = labelledIn(lines, standing, reader);
  if (labelled.length > 1) return { units: labelled, loose: [] };
  const pairs = pairsIn(lines, standing, reader);
  if (pairs.length >= FEWEST_PAIRS) return { units: pairs, loose: [] };
  const evidence = evidenceOf(lines, standing);
  const [first] = lines;
  if (evidence === null || first === undefined || isPart(first.text) || isProse(first)) return none;
  if (!areOfOne(plainIdsOf(lines))) return none;
  const places: Places = { ...reader.placesIn(lines), ...(heading && { heading }) };
  if (Object.keys(places).length === 0) return none;
  return { units: [{ ...standing, places, lines, evidence }], loose: [] };
}
