import type { ClaimMark } from "@/utils/domain/mark";
import type { PaperDetail } from "@/utils/domain/views";

const markAt = (value: number, number: string): ClaimMark => ({
  what: "claim",
  source: "abstract",
  value,
  before: "",
  number,
  after: "",
});

/** A paper with two themes, two claims and a link, as sent by the background. */
export const DETAIL: PaperDetail = {
  paper: 7,
  title: "Visual Autoregressive Modeling",
  abstract: "VAR improves FID from 18.65 to 1.80 on ImageNet.",
  origins: [{ name: "Trending papers", date: "Mar 12" }],
  themes: [
    { id: "ar-generation", label: "AR generation", said: "Visual Autoregressive", wrong: false },
    { id: "scaling", label: "Scaling", said: null, wrong: false },
  ],
  claims: [
    {
      kind: "score",
      metric: "FID",
      value: "18.65 → 1.80",
      better: "lower",
      dataset: "ImageNet",
      sentence: { before: "VAR improves FID from ", mark: "18.65 to 1.80", after: " on ImageNet." },
      mark: markAt(1.8, "180"),
      wrong: false,
    },
    {
      kind: "efficiency",
      metric: null,
      value: "20×",
      better: null,
      dataset: null,
      sentence: { before: "It is ", mark: "20", after: "× faster." },
      mark: markAt(20, "20"),
      wrong: false,
    },
  ],
  links: [{ url: "https://github.com/FoundationVision/VAR", kind: "code" }],
  announced: false,
  pages: [],
  facts: {},
};
