import { readRecords } from "@/tools/records";
import { insightsOf } from "@/utils/insights";

import { median } from "./median";
import { printTable } from "./tables";

const LENGTHS = [1000, 4000, 16_000, 64_000];
const ROUNDS = 5;

interface Paper {
  title: string;
  abstract?: string;
}

/** Seconds of this process, which other work on the machine lengthens little. */
function seconds(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

/** All papers of a file in one thread. */
function throughput(papers: readonly Paper[]): void {
  const taken = seconds(() => {
    for (const { title, abstract } of papers) insightsOf(title, abstract ?? "");
  });
  printTable("insights of a file, one thread", [
    {
      papers: papers.length,
      seconds: taken.toFixed(1),
      "a paper, ms": ((taken / papers.length) * 1000).toFixed(2),
    },
  ]);
}

/** Abstracts joined to texts of growing length: linear where the last column stays level. */
function growth(papers: readonly Paper[]): void {
  const text = papers
    .slice(0, 400)
    .map(({ abstract }) => abstract ?? "")
    .join(" ");
  printTable(
    "insights of one text as it grows",
    LENGTHS.map((length) => {
      const piece = text.slice(0, length);
      const taken = median(
        Array.from({ length: ROUNDS }, () => seconds(() => void insightsOf("", piece))),
      );
      return {
        characters: length,
        ms: (taken * 1000).toFixed(1),
        "µs a character": ((taken * 1e6) / length).toFixed(2),
      };
    }),
  );
}

/** Insights of a file of papers (JSON lines, also gzipped), and how time grows with length. */
export function benchInsights(file: string): void {
  const papers = readRecords<Paper>(file);
  growth(papers);
  throughput(papers);
}
