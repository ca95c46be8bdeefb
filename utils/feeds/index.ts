import { arxivNew } from "./arxiv-new";
import type { Feed } from "./feed";
import { huggingFaceDaily } from "./hugging-face-daily";
import { ownAddress } from "./own-address";
import { papersWithCodeTrending } from "./papers-with-code";

/** Every feed that Gloss can ask; a new one is a file and a line here. */
export const FEEDS: readonly Feed[] = [
  huggingFaceDaily,
  arxivNew,
  papersWithCodeTrending,
  ownAddress,
];
