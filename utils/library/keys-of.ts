import { titleHalves, titleKey } from "@/utils/domain/title-key";
import type { StoredPaper } from "./schema";

/** The keys under which a paper with these titles is found. */
export const keysOf = (titles: string[]): Pick<StoredPaper, "keys" | "halves"> => ({
  keys: [...new Set(titles.map(titleKey))],
  halves: [...new Set(titles.flatMap(titleHalves))],
});
