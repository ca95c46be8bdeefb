import { aclAnthology } from "./acl-anthology";
import { alphaxiv } from "./alphaxiv";
import { arxiv } from "./arxiv";
import { arxivSanity } from "./arxiv-sanity";
import { cvf } from "./cvf";
import { dblp } from "./dblp";
import { github } from "./github";
import { googleScholar } from "./google-scholar";
import { hackerNews } from "./hacker-news";
import { huggingFace } from "./hugging-face";
import { neurips } from "./neurips";
import { openReview } from "./openreview";
import { papersWithCode } from "./papers-with-code";
import { pmlr } from "./pmlr";
import { reddit } from "./reddit";
import { semanticScholar } from "./semantic-scholar";
import type { Site } from "./site";

/** Built-in sites, in the order of the options; to add one, add a file and a line here. */
export const SITES: Site[] = [
  huggingFace,
  arxiv,
  alphaxiv,
  papersWithCode,
  openReview,
  semanticScholar,
  googleScholar,
  dblp,
  aclAnthology,
  cvf,
  pmlr,
  neurips,
  arxivSanity,
  hackerNews,
  reddit,
  github,
];

const hostOf = (pattern: string) => pattern.slice("https://".length, pattern.indexOf("/", 8));

/** The site with this address, if any. */
export const siteOf = (url: URL): Site | undefined =>
  SITES.find((site) => site.matches.some((pattern) => hostOf(pattern) === url.hostname));
