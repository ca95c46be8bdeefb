/** How good a result is, one metric a line: canonical name; further spellings; which way is better. */
export const QUALITY_METRICS = `
FID; Fréchet inception distance, Frechet inception distance, gFID, rFID; lower
FVD; Fréchet video distance; lower
KID; kernel inception distance; lower
IS; inception score; higher
CLIP score; CLIPScore, CLIP-Score, CLIP similarity; higher
LPIPS; ; lower
PSNR; peak signal-to-noise ratio; higher
SSIM; structural similarity; higher
MS-SSIM; ; higher
SI-SDR; SDR, SI-SNR; higher
PESQ; ; higher
STOI; ; higher
MOS; mean opinion score; higher
FAD; Fréchet audio distance; lower
GenEval; ; higher
PickScore; ; higher
HPSv2; HPS; higher
ImageReward; ; higher
VBench score; ; higher
accuracy; accuracies, acc.; higher
Top-1 accuracy; top-1, top 1 accuracy, top1 accuracy, top-1 acc; higher
Top-5 accuracy; top-5, top 5 accuracy; higher
average accuracy; mean accuracy, overall accuracy; higher
balanced accuracy; ; higher
zero-shot accuracy; ; higher
linear probing accuracy; linear probe accuracy; higher
classification accuracy; ; higher
diagnostic accuracy; ; higher
preference accuracy; ; higher
pixel accuracy; ; higher
exact match; EM, exact-match; higher
F1; F1-score, F1 score, F-score, F-measure, f-score, F 1; higher
macro F1; macro-F1, macro F1-score; higher
micro F1; micro-F1; higher
precision; ; higher
recall; ; higher
sensitivity; ; higher
specificity; ; higher
AUC; area under the curve, ROC AUC, ROC-AUC; higher
AUROC; AUC-ROC, area under the ROC curve; higher
AUPRC; AUC-PR, PR-AUC; higher
average precision; AP; higher
mAP; mean average precision; higher
mAP50; mAP@50, mAP@0.5, AP50; higher
mAP@50:95; mAP50-95, mAP@0.5:0.95; higher
AP75; ; higher
NDS; ; higher
IoU; intersection-over-union, intersection over union, Jaccard; higher
mIoU; mean IoU, mean intersection over union, mean intersection-over-union; higher
cIoU; ; higher
gIoU; ; higher
PQ; panoptic quality; higher
Dice; Dice score, Dice coefficient, DSC, Dice similarity coefficient; higher
Hausdorff distance; HD95; lower
J&F; ; higher
MOTA; ; higher
HOTA; ; higher
IDF1; ; higher
identity switches; ID switches; lower
EAO; ; higher
PCK; ; higher
MPJPE; mean per joint position error; lower
PA-MPJPE; ; lower
MPVPE; PVE; lower
EPE; end-point error, endpoint error; lower
Chamfer distance; ; lower
ATE; absolute trajectory error; lower
RMSE; root mean square error, root mean squared error; lower
MSE; mean squared error, mean square error; lower
MAE; mean absolute error; lower
MAPE; ; lower
AbsRel; absolute relative error; lower
L2 error; ; lower
error; ; lower
error rate; classification error, test error, top-1 error, top-5 error; lower
minADE; ADE, minFDE, FDE; lower
EER; equal error rate; lower
WER; word error rate; lower
CER; character error rate; lower
DER; diarization error rate; lower
perplexity; PPL; lower
bits per dimension; bits/dim, bpd, bits per character, bpc; lower
cross-entropy; cross entropy loss; lower
validation loss; test loss, training loss; lower
BLEU; BLEU score, BLEU points, BLEU-4; higher
chrF; ; higher
METEOR; ; higher
TER; translation error rate; lower
COMET; ; higher
BERTScore; ; higher
BLEURT; ; higher
ROUGE; ; higher
ROUGE-L; ; higher
ROUGE-1; ; higher
ROUGE-2; ; higher
CIDEr; ; higher
SPICE; ; higher
SARI; ; higher
LAS; labeled attachment score; higher
UAS; ; higher
MRR; mean reciprocal rank; higher
MAP; ; higher
NDCG; nDCG; higher
NDCG@10; nDCG@10; higher
hit rate; ; higher
Hits@1; Hit@1; higher
Hits@10; Hit@10; higher
R-precision; ; higher
pass@1; ; higher
pass@k; ; higher
pass^k; ; higher
Maj@k; ; higher
success rate; success rates, task success, task success rate, SR; higher
completion rate; task completion, task completion rate; higher
SPL; ; higher
resolve rate; resolved rate, resolution rate; higher
win rate; win rates, winrate, win-rate; higher
length-controlled win rate; LC win rate; higher
solve rate; ; higher
acceptance rate; acceptance length; higher
detection rate; ; higher
recovery rate; ; higher
compliance rate; ; higher
refusal rate; ; higher
attack success rate; ASR; lower
failure rate; failure rates; lower
false positive rate; FPR, FPR95, FPR@95, false positives; lower
false negative rate; false negatives; lower
hallucination rate; hallucination, hallucinations; lower
collision rate; collisions; lower
violation rate; ; lower
toxicity; ; lower
calibration error; ECE, expected calibration error; lower
Brier score; ; lower
forgetting; ; lower
regret; ; lower
reward; return, average return; higher
Elo; Elo rating; higher
driving score; ; higher
PDMS; ; higher
correlation; correlation coefficient; higher
Pearson correlation; Pearson, Pearson correlation coefficient, PLCC; higher
Spearman correlation; Spearman, Spearman's rho, SRCC, rank correlation; higher
linear correlation coefficient; linear correlation coefficients; higher
Kendall's tau; Kendall tau; higher
R^2; R2, R²; higher
Cohen's kappa; kappa; higher
inter-annotator agreement; agreement; higher
MCC; Matthews correlation coefficient; higher
NMI; ; higher
ARI; ; higher
C-index; concordance index; higher
consistency; ; higher
diversity; ; higher
fidelity; ; higher
robustness; ; higher
faithfulness; ; higher
coverage; ; higher
quality; ; higher
versatility; ; higher
user preference; human preference; higher
productivity; ; higher
revenue; ; higher
CTR; click-through rate; higher
conversion rate; ; higher
average length; average task length; higher
deviation; ; lower
`;
