import { isNameLike } from "@/utils/insights/words/classes";

const PLACED = /\p{L}[\p{L}\p{N}]*(?:[-'@_]\p{L}?[\p{L}\p{N}]+)*|\d+(?:[.,]\d+)*|[^\s\p{L}\p{N}]/gu;
const COUNTED =
  /\p{L}[\p{L}\p{N}]*(?:[-'@_^][\p{L}\p{N}]+(?:[.:]\d+)*)*|\d+(?:[.,]\d+)*(?:-\p{L}[\p{L}\p{N}]*)*|[^\s\p{L}\p{N}]/gu;

function placedKey(token: string): string {
  if (/^\d/.test(token)) return "#";
  return isNameLike(token) ? token : token.toLowerCase();
}

/** Tokens for word classes: all numbers are the same token, names keep their capitals. */
export const placedTokens = (text: string): string[] => (text.match(PLACED) ?? []).map(placedKey);

/** Tokens for counting contexts, as written; a version belongs to its name ("Qwen-2.5"). */
export const countedTokens = (text: string): string[] => text.match(COUNTED) ?? [];
