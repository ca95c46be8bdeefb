import { describe, expect, it } from "vitest";

import { readDigest } from "@/utils/sources";

const ALL = [
  "Sparse Lamps: Choosing Views for Driving at Night",
  "Paper Cranes Fold by Demonstration Alone",
  "Do Tokens Dream of Characters?",
  "Learning to Fold Maps with Graph Networks",
];
const PEOPLE = ["Ada Lin, Per Osei", "Mia Okoro, Jo Tan", "Ida Holm", "Ada B. Lin, Kwame Osei"];
const LAST = ["Lin", "Okoro", "Holm", "Osei"];

type Entry = (title: string, n: number, people: string, at: string) => string;

describe("text beside titles in a list", () => {
  it.each<[string, Entry]>([
    ["a date in words", (t, n, _, at) => `* Jan ${n}, 2020: ${t} [[link](${at})]`],
    ["people after “by”", (t, _, p, at) => `- ${t} by ${p} ([pdf](${at}))`],
    ["people after “by” within a link", (t, _, p, at) => `- [${t} by ${p}](${at})`],
    ["people after a dash", (t, _, p, at) => `- ${t} — ${p} [arXiv](${at})`],
    [
      "one author and the year",
      (t, _, p, at) => `- ${t}, ${p.split(",", 1)[0]} et al., 2020 [pdf](${at})`,
    ],
    [
      "one author and the year, before the title",
      (t, n, _, at) => `- ${LAST[n - 1]} et al. (2020). ${t} [pdf](${at})`,
    ],
    ["a workshop", (t, _, __, at) => `- ${t}. ICML 2020 Workshop on Lamps. [pdf](${at})`],
    ["a venue after “@”", (t, _, __, at) => `- ${t} @ ICML 2020 [pdf](${at})`],
    [
      "full-width brackets on both sides",
      (t, n, _, at) =>
        `- 【2020 ICML】${t}（Oral）\n  - 论文链接：${at}\n  - 解读：https://a.example.org/p/${n}`,
    ],
    ["a remark in brackets", (t, _, __, at) => `- (must read) ${t} [pdf](${at})`],
    ["citations", (t, n, _, at) => `- ${t} (cited by ${n * 100}) [pdf](${at})`],
    ["an arrow", (t, _, __, at) => `→ ${t} → ${at}`],
    ["the same word", (t, _, __, at) => `- Read: ${t} ${at}`],
    ["bare numbers", (t, n, _, at) => `#${n} ${t} ${at}`],
    [
      "minutes",
      (t, n, _, at) =>
        `${t} (${n} minute read)\n\nThis is about lamps that learn from far less than others need.\n${at}\n`,
    ],
    ["an introductory phrase", (t, _, __, at) => `last time we read this: ${t} ${at}\n`],
  ])("is not part of the title: %s", (_, entry) => {
    const text = ALL.map((title, at) =>
      entry(title, at + 1, PEOPLE[at] ?? "", `https://arxiv.org/abs/2606.9000${at + 1}`),
    ).join("\n");
    expect(readDigest(text).papers.map(({ title }) => title)).toEqual(ALL);
  });

  it.each([
    "[Re] Learning to Fold",
    "Learning to Learn by Gradient Descent",
    "fairseq: A Toolkit for Folding Sequences",
    "(Ir)rational Lamps and Their Owners",
    "Roads of Attention — A Survey",
  ])("is kept when it belongs to the title: %s", (title) => {
    const text = `- [${title}](https://arxiv.org/abs/2606.90001)\n- [${ALL[0]}](https://arxiv.org/abs/2606.90002)\n- [${ALL[1]}](https://arxiv.org/abs/2606.90003)\n`;
    expect(readDigest(text).papers[0]?.title).toBe(title);
  });
});
