import type { Digest } from "@/utils/domain/paper";
import { NO_ENTRY } from "@/utils/sources/feed";

const HTML = /^\s*(?:<!--(?:(?!-->)[\s\S]){0,2000}-->\s*)*<(?:!doctype html|html)\b/i;

const PAGE =
  "A web page came instead of papers. Perhaps the site wants a sign-in, which Gloss cannot give, " +
  "or the address is that of a page and not of its feed";

/** A day without papers: JSON in which all lists are empty. */
function isEmptyList(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text);
    const lists = [value, ...Object.values(value ?? {})].filter(Array.isArray);
    return lists.length > 0 && lists.every((list) => list.length === 0);
  } catch {
    return false;
  }
}

/** Why an answer is not a list of papers, and what to do; null if it is one, or is rightly empty. */
export function refusalOf({ papers, skipped }: Digest, text: string): string | null {
  const [first] = skipped;
  if (papers.length > 0 || first === undefined || first.why === NO_ENTRY) return null;
  if (isEmptyList(text)) return null;
  if (HTML.test(text)) return PAGE;
  return `The answer cannot be read. ${first.why}`;
}
