import { titleKey } from "@/utils/domain/title-key";
import { titleSignatures } from "@/utils/matching/title-signature";
import type { StoredPaper } from "./schema";

/** The keys under which a paper with these titles is found. */
export const keysOf = (titles: string[]): Pick<StoredPaper, "keys" | "signatures"> => ({
  keys: [...new Set(titles.map(titleKey))],
  signatures: [...new Set(titles.flatMap(titleSignatures))],
});
