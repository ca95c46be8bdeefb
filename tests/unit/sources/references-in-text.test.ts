import { describe, expect, it } from "vitest";

import { readDigest } from "@/utils/sources";

const A = "Sparse Lamps: Choosing Views for Driving at Night";
const B = "Paper Cranes Fold by Demonstration Alone";
const C = "Do Tokens Dream of Characters?";
const ALL = [A, B, C];
/** People by their last and first names. */
const PEOPLE: readonly (readonly (readonly [last: string, first: string])[])[] = [
  [
    ["Lin", "Ada"],
    ["Osei", "Per"],
    ["Tan", "Jo"],
  ],
  [
    ["Okoro", "Mia"],
    ["Brandt", "Lea"],
  ],
  [
    ["Holm", "Ida"],
    ["O'Neill", "Kai"],
  ],
];
type Name = readonly [last: string, first: string];
const people = (n: number, write: (name: Name) => string, and = ", ") => {
  const names = (PEOPLE[n - 1] ?? []).map(write);
  return `${names.slice(0, -1).join(", ")}${and}${names.at(-1)}`;
};
const stop = (title: string) => (title.endsWith("?") ? title : `${title}.`);
const each = (entry: (title: string, n: number) => string, between = "\n") =>
  ALL.map((title, at) => entry(title, at + 1)).join(between);
const titles = (text: string) => readDigest(text).papers.map(({ title }) => title);

const full: (name: Name) => string = ([last, first]) => `${first} ${last}`;
const initial: (name: Name) => string = ([last, first]) => `${first[0]}. ${last}`;
const short: (name: Name) => string = ([last, first]) => `${last} ${first[0]}`;

describe("references in plain text", () => {
  it.each<[string, string]>([
    [
      "engineering references with titles in quotes",
      `REFERENCES\n${each((t, n) => `[${n}] ${people(n, initial, " and ")}, "${t}," in Proc. LAMPS, 201${n}, pp. 1-${n}.`)}`,
    ],
    [
      "engineering references on indented lines",
      `REFERENCES\n${each((t, n) => `[${n}] ${people(n, initial, " and ")},\n    "${t.replace(/ (\w+\S*)$/, "\n    $1")}," in Proc. LAMPS,\n    201${n}, pp. 1-${n}.`)}`,
    ],
    [
      "references in the humanities",
      `Works Cited\n\n${each((t, n) => `${PEOPLE[n - 1]?.[0]?.join(", ")}, et al. "${stop(t)}" Journal of Lamps, vol. 1${n}, no. ${n}, 201${n}, pp. 1-2.\n`)}`,
    ],
    [
      "references with full names and the year before titles",
      `## References\n\n${each((t, n) => `${n}. ${people(n, full, ", and ")}. 201${n}. ${stop(t)} In *Proceedings of the Lamps Conference*. ACM, 1–1${n}.`)}`,
    ],
    [
      "medical references",
      each((t, n) => `${n}. ${people(n, short)}. ${stop(t)} J Lamps. 201${n};1${n}(${n}):1-2.\n`),
    ],
    [
      "references of Chinese journals, one per line",
      `一、灯\n\n${each((t, n) => `[${n}] ★${people(n, short)}, et al. ${t}[J]. Journal of Lamps, 201${n}, 3(${n}): 1-9.`)}`,
    ],
    [
      "references of Chinese proceedings",
      each(
        (t, n) =>
          `[${n}] ${people(n, short)}. ${t}[C]//Proceedings of Lamps. Oslo: Press, 201${n}: 1-9.`,
      ),
    ],
    [
      "references numbered with letters, titles first, wrapped",
      `PAPERS OF ADA (excerpt)\n\n${each((t, n) => `J${n}.  ${stop(t)}  ${people(n, ([last, first]) => `${first[0]}. ${last[0]}. ${last}`, ", and ")}.\n     J. Lamps 2(${n}):1-9, 201${n}.\n`)}`,
    ],
    [
      "references numbered with letters, by one person, wrapped within the name",
      each((t, n) => `C${n}.  ${stop(t)}  R. L.\n     Lin.  Lamps and Roads '97, pp. 1-${n}.\n`),
    ],
    [
      "entries of a printed table of contents",
      `Table of Contents\n\n${each((t, n) => `${t} . . . . . . . . . . . . . ${n}\n   ${people(n, full, " and ")}\n`)}\nAuthor Index . . . . . . . . 99\n`,
    ],
    [
      "entries of a printed table of contents with wrapped titles",
      each(
        (t, n) =>
          `${t.replace(/ (\S+)$/, "\n$1")}  . . . . . . . . . . . . .   ${n}\n   ${people(n, full, " and ")}\n`,
      ),
    ],
    [
      "entries of a programme with times",
      `SESSION 1: LAMPS\n\n${each((t, n) => `9:${n}0  ${t}\n      ${people(n, full, " and ")}\n`)}\n\n10:30-11:00 Coffee break\n`,
    ],
    [
      "references in German",
      `Literatur\n\n${each((t, n) => `${PEOPLE[n - 1]?.[0]?.join(", ")} (201${n}): „${t}“, in: Lampen ${n}, S. 1–9.\n`)}`,
    ],
    [
      "references in French",
      `Bibliographie\n\n${each((t, n) => `${PEOPLE[n - 1]?.[0]?.join(" ")}, « ${t} », Revue des lampes, n° ${n}, 201${n}, p. 1-9.\n`)}`,
    ],
    [
      "references with slashes before the journal",
      each(
        (t, n) =>
          `${n}. ${PEOPLE[n - 1]?.[0]?.[0]} A. B. ${t} // Журнал ламп. – 201${n}. – С. 1–9.`,
      ),
    ],
  ])("%s give their titles", (_, text) => {
    expect(titles(text)).toEqual(ALL);
  });

  it.each([
    ["a letter", 'Ada Lin said in 2019: "What a lamp that is at night." We all went home.'],
    ["a story with times", "9:30 The lamp went on\n10:00 The lamp went off\n11:00 Nobody came\n"],
    [
      "the table of contents of a book",
      "Preface . . . . . 1\nLamps and How They Burn at Night . . . . 3\nRoads and Where They Lead to . . . . 9\n",
    ],
  ])("are not found in %s", (_, text) => {
    expect(titles(text)).toEqual([]);
  });

  it("reads the text after a short bold name and a full stop as the title", () => {
    const text = `1. **LAMP-1**. ${A}, 2020. [[Paper](https://arxiv.org/abs/2606.90001)]\n2. **${B}**. *Mia Okoro, Lea Brandt*. [[Paper](https://arxiv.org/abs/2606.90002)]\n`;
    expect(titles(text)).toEqual([A, B]);
  });
});

describe("a bibliography in LaTeX", () => {
  it.each([
    [
      "titles between commas, journals in italics",
      each(
        (t, n) =>
          `\\bibitem{x${n}} ${people(n, initial, " and ")}, ${t}, \\emph{Journal of Lamps} 1${n}, 4 (201${n}). \\href{https://doi.org/10.5555/x.${n}}{doi:10.5555/x.${n}}.`,
      ),
    ],
    [
      "groups after people",
      each(
        (t, n) =>
          `\\bibitem{x${n}} A.~Lin \\textit{et al.} (LAMP Collaboration and Roads Group), ${t}, \\emph{Phys.\\ Lamps} \\textbf{1}, 4 (201${n}).`,
      ),
    ],
    [
      "titles marked as on slides",
      each(
        (t, n) =>
          `\\bibitem[Lin, 201${n}]{x${n}} A.~Lin and P.~Osei.\n\\newblock \\alert{${t}}\n\\newblock {\\em J. Lamps}, 201${n}.`,
      ),
    ],
    [
      "entries that are commented out",
      `% \\bibitem{old} A. Lin, Lamps before Fire, 1999.\n${each((t, n) => `\\bibitem{x${n}} A. Lin. \\newblock ${stop(t)} \\newblock J. Lamps, 201${n}.`)}`,
    ],
  ])("with %s is read correctly", (_, items) => {
    expect(titles(`\\begin{thebibliography}{9}\n${items}\n\\end{thebibliography}`)).toEqual(ALL);
  });
});

describe("lists in other markup", () => {
  const at = (n: number) => `https://arxiv.org/abs/2606.9000${n}`;

  it.each<[string, string]>([
    [
      "items of a wiki",
      `== Reading ==\n\n=== Next ===\n${each((t, n) => `* '''Jan ${n}''': Ada Lin. [${at(n)} ''${t}''], LAMPS 2020 (by [[User:Jo|Jo]])`)}\n\n[[Category:Groups]]\n`,
    ],
    [
      "a table of a wiki",
      `{| class="wikitable"\n|-\n! Date !! Presenter !! Paper !! class="unsortable" | Notes\n${each((t, n) => `|-\n| style="x" | 2012-04-1${n} || Jo || Lin & Osei, [${at(n)} ''${t}''], J Lamps 2012 || ok`)}\n|-\n| 2012-05-01 || colspan="3" | ''No meeting (spring break)''\n|}\n`,
    ],
    [
      "citations of a wiki",
      `== References ==\n${each((t, n) => `* {{cite journal |last=Lin |first=Ada |title=${t} |journal=Lamps |doi=10.5555/x.${n}}}`)}\n`,
    ],
    [
      "links of tickets",
      `h2. Reading\n\n${each((t, n) => `* [${t}|${at(n)}] - Ada Lin, Per Osei`)}`,
    ],
    [
      "a DokuWiki",
      `====== Reading ======\n\n${each((t, n) => `  * **Jan ${n}**: [[${at(n)}|${t}]], //Ada Lin//`)}`,
    ],
    [
      "a conversation with names before the text",
      each(
        (t, n) =>
          `0${n}/03/2023, 18:1${n} - Jo: ${t}\n${at(n)}\n0${n}/03/2023, 18:2${n} - Mia: thanks!`,
      ),
    ],
    [
      "a conversation with names on separate lines",
      each((t, n) => `Jo T.  9:${n}0 AM\n${t}\n${at(n)}\n\nmia  9:${n}4 AM\nthanks!\n`),
    ],
    [
      "AsciiDoc",
      `= Reading\n:toc:\n\n== Lamps\n\n${each((t, n) => `* ${at(n)}[${t}] -- _Ada Lin, Per Osei_, 2020`)}`,
    ],
    [
      "items of LaTeX",
      `\\documentclass{article}\n\\begin{document}\n\\section*{Publications}\n\\begin{enumerate}\n${each((t, n) => `\\item ${people(n, full, " and ")}. \\textbf{${t}}. \\emph{J. Lamps}, 2020. \\href{${at(n)}}{[pdf]}`)}\n\\end{enumerate}\n\\end{document}\n`,
    ],
    [
      "OPML",
      `<?xml version="1.0"?><opml version="2.0"><head><title>Sources</title></head><body><outline text="Feeds"><outline type="rss" text="Lamps" xmlUrl="http://a.org/rss" htmlUrl="http://a.org"/></outline><outline text="To read">${each((t, n) => `<outline text="${t}" url="${at(n)}" _note="ask Jo"/>`)}</outline><outline text="To do"><outline text="write to the board"/></outline></body></opml>`,
    ],
  ])("are read: %s", (_, text) => {
    expect(titles(text)).toEqual(ALL);
  });
});
