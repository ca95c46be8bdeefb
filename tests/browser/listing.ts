export const TRENDING = "https://huggingface.co/papers/trending";
export const ARXIV_LIST = "https://arxiv.org/list/cs.LG/new";
export const VAR =
  "Visual Autoregressive Modeling: Scalable Image Generation via Next-Scale Prediction";
export const MOVA = "MoVA: Adapting Mixture of Vision Experts to Multimodal Context";

/** Titles of the project's trending page that are in the bundled digest. */
export const KNOWN_TRENDING = [
  MOVA,
  VAR,
  "LoRA vs Full Fine-tuning: An Illusion of Equivalence",
  "CARP: Visuomotor Policy Learning via Coarse-to-Fine Autoregressive Prediction",
  "Composed Image Retrieval with Text Feedback via Multi-grained Uncertainty Regularization",
  "EgoPoseFormer: A Simple Baseline for Stereo Egocentric 3D Human Pose Estimation",
];
