import type { Insights } from "@/utils/domain/insights";
import type { DigestPaper } from "@/utils/domain/paper";
import type { PreviewPaper } from "@/utils/domain/views";
import { claimChips } from "./strip-data";
import { themeTags } from "./theme-tags";

/** Claims that a preview shows. */
const CLAIMS = 3;

/** What a preview tells of a paper that is not stored yet. */
export const previewPaper = (
  { title, abstract, ids }: DigestPaper,
  { themes, claims }: Insights,
): PreviewPaper => ({
  title,
  id: ids[0] ?? null,
  hasAbstract: abstract !== "",
  themes: themeTags(themes, {}).map(({ label }) => label),
  claims: claimChips(claims)
    .slice(0, CLAIMS)
    .map(({ text }) => text),
});
