import type { BrowserContext, Locator, Page } from "@playwright/test";

export const TRENDING = "https://huggingface.co/papers/trending";
export const ARXIV_LIST = "https://arxiv.org/list/cs.LG/new";
export const VAR =
  "Visual Autoregressive Modeling: Scalable Image Generation via Next-Scale Prediction";
export const MOVA = "MoVA: Adapting Mixture of Vision Experts to Multimodal Context";

/** Titles of the project's trending page that the bundled digest holds. */
export const KNOWN_TRENDING = [
  MOVA,
  VAR,
  "LoRA vs Full Fine-tuning: An Illusion of Equivalence",
  "CARP: Visuomotor Policy Learning via Coarse-to-Fine Autoregressive Prediction",
  "Composed Image Retrieval with Text Feedback via Multi-grained Uncertainty Regularization",
  "EgoPoseFormer: A Simple Baseline for Stereo Egocentric 3D Human Pose Estimation",
];

/** Opens a page in a new tab of the context. */
export async function open(context: BrowserContext, url: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(url);
  return page;
}

export const strips = (page: Page): Locator => page.locator("gloss-badges");

export const stripOf = (page: Page, title: string): Locator =>
  page.locator(`gloss-badges[aria-label="Gloss: ${title}"]`);

/** Titles of the strips' papers, in the order of the page. */
export const badged = (page: Page): Promise<string[]> =>
  strips(page).evaluateAll((hosts) =>
    hosts.map((host) => (host.getAttribute("aria-label") ?? "").replace("Gloss: ", "")),
  );
