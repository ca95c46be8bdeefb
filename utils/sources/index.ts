import type { Source } from "./source";
import { trendingText } from "./trending-text";

/** Every digest format that Gloss reads; a new one is a file and a line here. */
export const SOURCES: Source[] = [trendingText];
