import type { Insights } from "@/utils/domain/insights";
import type { DigestPaper } from "@/utils/domain/paper";
import type { PreviewPaper } from "@/utils/domain/views";
import { claimChips } from "./claim-chips";
import { themeTags } from "./theme-tags";

/** The preview of a paper that is not stored yet. */
export const previewPaper = (
  { title, abstract, ids }: DigestPaper,
  { themes, claims }: Insights,
): PreviewPaper => ({
  title,
  id: ids[0] ?? null,
  hasAbstract: abstract !== "",
  themes: themeTags(themes, {}).map(({ label }) => label),
  claims: claimChips(claims).map(({ text }) => text),
});
