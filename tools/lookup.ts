import "fake-indexeddb/auto";
import { parseArgs } from "node:util";
import { arxivId } from "@/utils/domain/paper-id";
import { titleKey } from "@/utils/domain/title-key";
import type { DigestPaper } from "@/utils/domain/paper";
import { openLibrary } from "@/utils/library/index";
import { readRecords, text } from "./records";

const USAGE = "usage: npm run --silent lookup -- --library FILE --titles FILE";

/** A record of the library's file: `{id, title, abstract?, arxiv?}`. */
function paperOf(record: Record<string, unknown>): DigestPaper {
  const arxiv = arxivId(text(record["arxiv"]));
  return { title: text(record["title"]), abstract: "", ids: arxiv ? [arxiv] : [] };
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { library: { type: "string" }, titles: { type: "string" } },
  });
  if (!values.library || !values.titles) throw new Error(USAGE);
  const records = readRecords(values.library);
  const titles = readRecords<unknown>(values.titles).map(text);
  // Look-ups do not use insights.
  const library = openLibrary({
    now: Date.now,
    insightsOf: () => ({ themes: [], claims: [], links: [] }),
  });
  await library.put({ name: "file", date: null, papers: records.map(paperOf), skipped: [] });
  const idOf = new Map(records.map((record) => [titleKey(text(record["title"])), record["id"]]));
  const matches = await library.lookUp(titles.map((title) => ({ title, ids: [] })));
  const papers = await library.papers(matches.map((match) => match?.paper ?? 0));
  const answers = matches.map((match, at) => {
    const title = papers[at]?.title;
    if (!match || title === undefined) return null;
    return { id: idOf.get(titleKey(title)), title, how: match.how, confidence: match.confidence };
  });
  console.log(JSON.stringify(answers, null, 1));
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
