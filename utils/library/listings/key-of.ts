import { titleKey } from "@/utils/domain/title-key";

/** Keys kept at most; those of a batch are asked for again and again. */
const MOST = 2000;

const keys = new Map<string, string>();

/** See `titleKey`; remembers the last ones. */
export function keyOf(title: string): string {
  const known = keys.get(title);
  if (known !== undefined) return known;
  if (keys.size >= MOST) keys.clear();
  const key = titleKey(title);
  keys.set(title, key);
  return key;
}
