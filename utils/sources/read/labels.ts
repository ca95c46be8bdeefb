/** A line such as "Title: …", "**Abstract**: …", "- URL: …", "[3] Authors: …". */
export interface Labelled {
  label: string;
  value: string;
}

const LABELLED =
  /^[\s>]{0,12}(?:[-*+•#]{1,6}\s+|\[?\d{1,4}[\].):]\s*)?(?:\*\*|__|["“'`])?\s*([\p{L}][\p{L} /_-]{0,23}?)\s*(?:\*\*|__|["'`])?\s*[:：]\s*(?:\*\*|__)?(?:\s+|$|(?=\S))(.*)$/u;

/** The label of a line with what follows it; null for a line without. */
export function labelledLine(line: string): Labelled | null {
  const [, label, value = ""] = LABELLED.exec(line.slice(0, 60_000)) ?? [];
  if (label === undefined || /^https?$/i.test(label)) return null;
  return { label: label.trim().toLowerCase(), value: value.trim() };
}

/** Whether a label announces the title of a paper. */
export const isTitleLabel = (label: string): boolean =>
  /^(?:paper |article )?(?:title|name)$|^标题$|^题目$|^論文タイトル$/i.test(label);
