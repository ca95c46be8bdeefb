import type { ClaimKind, Direction } from "@/utils/domain/insights";

/** What qualities are measured with, canonical name by the way texts write it. */
const QUALITY =
  /\b(?:(?:top-[15]|linear probing|classification|generali[sz]ation|diagnostic|preference|OCR|average|overall|pixel) )?accuracy\b|\bF1(?:[- ]score)?\b|\bmAP(?:@?\d+(?::\d+)?)?\b|\bR(?:ecall)?@\d+\b|\brecall\b|\bprecision\b|\bFID\b|\bFVD\b|\bIS\b|\bBLEU\b|\bCOMET\b|\bROUGE(?:-[A-Z\d])?\b|\bCIDEr\b|\bEM(?:@\d+)?\b|\bpass@\w\b|\b(?:m|[A-Za-z]*-)?IoU\b|\bDice(?: score)?\b|\b(?:macro-)?AU(?:RO)?C\b|\bNDCG(?:@\d+)?\b|\bMRR\b|\bPSNR\b|\bSSIM\b|\bLPIPS\b|\bMPJPE\b|\b(?:success|win|error|failure|recovery|resolve|hallucination|collision|violation) rates?\b|\bperplexity\b|\bWER\b|\bword error rate\b|\blinear correlation coefficients?\b|\bcorrelation\b|\bEPE\b|\bMaj@\d+\b|\bGenEval\b|\bPickScore\b|\bHPSv\d\b|\bSR\b|\bconsistency\b|\bversatility\b|\bFr[eé]chet inception distance\b|\binception score\b|\bL2 error\b|\bdeviation\b|\bDSC\b/gi;
const COST =
  /\b(?:(?:training|inference|retrieval|generation|convergence|finetuning|fine-tuning|sampling) )(?:speed|time|memory|throughput|FLOPs|costs?|latency|convergence)\b|\b(?:activation |end-to-end )*GPU (?:memory|hours|requirements?)\b|\bmemory(?: footprint)?\b|\b(?:trainable |learned )?parameters?\b|\bFLOPs\b|\blatency\b|\bthroughput\b|\bspeed(?:-?ups?)?\b|\bembedding size\b|\btraining (?:data|samples|steps)\b|\btokens\b|\bcosts?\b|\bcompute\b|\bdata\b|\bsamples\b|\bcompression\b|\bmodel size\b|\bepochs\b|\blabel efficiency\b|\bacceleration\b|\bfaster\b/gi;
const CANONICAL: [RegExp, string][] = [
  [/^fr[eé]chet inception/i, "FID"],
  [/^inception score/i, "IS"],
  [/^top-(\d) accuracy/i, "Top-1 accuracy"],
  [/^(?:faster|acceleration|speed-?ups?)$/i, "inference speed"],
  [/^linear correlation/i, "linear correlation coefficient"],
];
const LOWER =
  /FID|FVD|LPIPS|MPJPE|error|WER|EPE|perplexity|failure|hallucination|collision|violation|memory|latency|parameter|FLOPs|cost|time$|tokens|deviation|data|samples|size|epochs|compute/i;

/** Which way a metric improves. */
export function directionOf(metric: string | null): Direction | null {
  if (metric === null) return null;
  return LOWER.test(metric) ? "lower" : "higher";
}

/** The metric nearest to a number: just after it, else before it, else later in the sentence. */
export function metricOf(kind: ClaimKind, before: string, after: string): string | null {
  const shape = kind === "efficiency" ? COST : QUALITY;
  const close = (after.slice(0, 40).split(/[,;(]| and | with /)[0] ?? "").match(shape)?.[0];
  const found = close ?? before.match(shape)?.at(-1) ?? after.match(shape)?.[0];
  if (found === undefined) return null;
  return CANONICAL.find(([written]) => written.test(found))?.[1] ?? found;
}
