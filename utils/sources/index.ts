import type { Digest } from "@/utils/domain/paper";
import type { Source } from "./source";
import { trendingText } from "./trending-text";

/** Every digest format that Gloss reads; a new one is a file and a line here. */
const SOURCES: Source[] = [trendingText];

/**
 * Reads a digest in whichever format finds the most papers in it. No papers mean that it is no
 * digest; `skipped` then says why.
 */
export function readDigest(text: string): Digest {
  const digests = SOURCES.map((source) => source.parse(text));
  return digests.reduce((best, next) => (next.papers.length > best.papers.length ? next : best));
}
