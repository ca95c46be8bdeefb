import type { JudgedPaper, JudgedText, PaperText } from "./learning/judged";
import { readRecords } from "./records";

/** The judged numbers of a file with the texts of their papers; papers missing in `texts` are left out. */
export function judgedTexts(file: string, texts: string): JudgedText[] {
  const papers = readRecords<JudgedPaper>(file);
  const wanted = new Set(papers.map(({ paper }) => paper));
  const known = new Map(
    readRecords<PaperText>(texts)
      .filter(({ id }) => wanted.has(id))
      .map((text) => [text.id, text]),
  );
  return papers.flatMap((paper) => {
    const text = known.get(paper.paper);
    return text === undefined ? [] : [Object.assign(paper, { text })];
  });
}
