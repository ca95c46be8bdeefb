import { readFileSync } from "node:fs";
import { random as seeded } from "@/tools/matching/random";
import { trendingText } from "@/utils/sources/trending-text";

/** A paper that nobody wrote: a title of words of real ones, a real abstract with its claims. */
export type MadeUpPaper = Record<"title" | "abstract" | "arxiv", string>;

const WORDS_OF_A_TITLE = 9;
const SEED = 11;

const digest = trendingText.parse(readFileSync("assets/digest/trending-mar-12.txt", "utf8"));
const words = [...new Set(digest.papers.flatMap(({ title }) => title.match(/\p{L}{4,}/gu) ?? []))];

/** `count` papers, the same for every call; ids that no paper has. */
export function madeUpPapers(count: number): MadeUpPaper[] {
  const random = seeded(SEED);
  const word = () => words[Math.floor(random() * words.length)] ?? "";
  return Array.from({ length: count }, (_, at) => ({
    title: Array.from({ length: WORDS_OF_A_TITLE }, word).join(" "),
    abstract: digest.papers[at % digest.papers.length]?.abstract ?? "",
    arxiv: `9912.${10_000 + at}`,
  }));
}
