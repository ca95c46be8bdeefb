import { readFileSync } from "node:fs";
import type { DigestPaper } from "@/utils/domain/paper";
import type { DigestRead } from "@/utils/sources";
import { decoded } from "@/utils/sources/read/decoded";
import { readDigestFile } from "@/utils/sources/read-file";
import type { PaperReason } from "@/utils/sources/source";
import { Locator } from "./locate";

/** Descriptions of the places of titles, if their names are not enough. */
const PLACES: Readonly<Record<string, string>> = {
  marked: "what the page calls a title",
  label: "what a line labels as the title",
  column: "the column of titles",
  heading: "the heading",
  behind: "what follows a short name in bold",
  dashed: "what follows a name and a dash",
  link: "the link to the paper",
  quoted: "what stands in quotation marks",
  strong: "what is bold",
  slanted: "what is in italics",
  named: "a link that is named at length",
  lead: "the text before the links",
};

const EVIDENCE: Readonly<Record<PaperReason["evidence"], string>> = {
  sure: "an id, the address of a paper or its column shows that it is one",
  list: "people or a venue stand beside it, or its list is one of papers",
  none: "it stands among papers",
};

/** Characters of a text that are printed. */
const SHOWN = 100;
const short = (text: string) => (text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text);

const inLine = (locator: Locator, words: string) => {
  const line = locator.lineOf(words);
  return line === null ? "" : ` (line ${line})`;
};

function paperLines(paper: DigestPaper, at: number, locator: Locator, reason?: PaperReason) {
  const { title, abstract, ids, links = [], authors = [], moreAuthors } = paper;
  const people = [...authors, ...(moreAuthors ? ["…"] : [])].join(", ");
  const facts = { authors: people, venue: paper.venue, organisation: paper.organisation };
  const from = reason ? ` ← ${PLACES[reason.place] ?? reason.place}` : "";
  return [
    `${at + 1}. ${title}${inLine(locator, title)}${from}`,
    ...ids.map((id) => `   id ${id}`),
    ...links.map((link) => `   link ${link}${inLine(locator, link)}`),
    ...Object.entries(facts).flatMap(([name, said]) => (said ? [`   ${name} ${short(said)}`] : [])),
    ...(abstract === ""
      ? []
      : [`   abstract ${short(abstract)}${inLine(locator, abstract.slice(0, SHOWN))}`]),
    ...(reason ? [`   a paper: ${EVIDENCE[reason.evidence]}`] : []),
  ];
}

/** A reading as lines of text: the result for each record and why, and the lines that belong to no paper. */
export function explained(
  { format, papers, skipped, reasons, left = [] }: DigestRead,
  text: string,
) {
  const locator = new Locator(text);
  return [
    `${format}: ${papers.length} papers, ${skipped.length} skipped`,
    ...papers.flatMap((paper, at) => paperLines(paper, at, locator, reasons?.[at])),
    ...skipped.map(({ why, text: what }) => `skipped: ${why}: ${short(what)}`),
    ...left.map((line) => `no paper${inLine(locator, line)}: ${short(line)}`),
  ];
}

/** Reads a file and explains how; for an unreadable file, says that instead. */
export async function explainFile(file: string): Promise<{ lines: string[]; papers: number }> {
  const bytes = new Uint8Array(readFileSync(file));
  try {
    const digest = await readDigestFile(bytes);
    return { lines: [file, ...explained(digest, decoded(bytes))], papers: digest.papers.length };
  } catch (error) {
    return { lines: [file, `skipped: ${(error as Error).message}`], papers: 0 };
  }
}
