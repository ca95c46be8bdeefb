/** Stands in a run where a line of the source ends within a paragraph. */
export const SOFT_BREAK = "\v";

/** A stretch of text in one style; line breaks that a reader sees are "\n". */
export interface Run {
  text: string;
  /** Where it leads, whole; null for text that is no link. */
  address: string | null;
  strong: boolean;
  slanted: boolean;
  code: boolean;
  /** Whether it names a paper wherever it leads: a file beside the page, a title of an alert. */
  isTitle: boolean;
  /** Whether its element is called a title by the page's own classes. */
  isMarked: boolean;
}

/** An element that begins a line of its own: it holds text, other blocks, or both in their order. */
export interface Block {
  /** Of the HTML element: "h2", "li", "td", "p", "details"; "text" for text beside other blocks. */
  name: string;
  /** Empty where it holds blocks. */
  runs: Run[];
  blocks: Block[];
}

const HEADING = /^h([1-6])$/;

/** Level of a heading, 0 of anything else. */
export const levelOf = ({ name }: Block): number => Number(HEADING.exec(name)?.[1] ?? 0);

/** The text of runs, with its line breaks. */
export function textOfRuns(runs: readonly Run[]): string {
  let all = "";
  for (const { text } of runs) all += text;
  return all;
}
