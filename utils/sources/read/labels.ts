/** A line such as "Title: …", "**Abstract**: …", "- URL: …", "[3] Authors: …". */
export interface Labelled {
  label: string;
  value: string;
}

/** Marks of quotes, lists and emphasis, and a number, before a label. */
const BEFORE = /^[\s>]{0,12}(?:[-*+•#]{1,6}\s+|\[?\d{1,4}[\].):]\s*)?(?:\*\*|__|["“'`])?\s*/u;
/** Marks of emphasis and quotes behind a label. */
const BEHIND = /(?:\*\*|__|["'`])$/;
const LABEL = /^\p{L}[\p{L} /_-]{0,23}$/u;
/** A label with its marks is no longer. */
const LONGEST = 60;

/** The label of a line with what follows it; null for a line without. */
export function labelledLine(line: string): Labelled | null {
  const [before] = BEFORE.exec(line) ?? [];
  if (before === undefined) return null;
  const colon = line.slice(before.length, before.length + LONGEST).search(/[:：]/);
  if (colon < 0) return null;
  const end = before.length + colon;
  const label = line.slice(before.length, end).trimEnd().replace(BEHIND, "").trimEnd();
  if (!LABEL.test(label) || /^https?$/i.test(label)) return null;
  const value = line.slice(end + 1).trim();
  return { label: label.toLowerCase(), value: value.replace(/^(?:\*\*|__)/, "").trim() };
}

/** Whether a label announces the title of a paper. */
export const isTitleLabel = (label: string): boolean =>
  /^(?:paper |article )?(?:title|name)$|^标题$|^题目$|^論文タイトル$/i.test(label);
