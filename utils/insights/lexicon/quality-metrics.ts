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
mAP50; mAP@50, mAP@0.5; higher
AP50; ; higher
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
Cohen's kappa; ; higher
Fleiss kappa; Fleiss' kappa, Fleiss's kappa; higher
kappa; weighted kappa, quadratic weighted kappa, QWK; higher
Krippendorff's alpha; Krippendorff alpha; higher
Kendall's W; ; higher
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
user preference; ; higher
human preference; ; higher
productivity; ; higher
revenue; ; higher
CTR; click-through rate; higher
conversion rate; ; higher
average length; average task length; higher
deviation; ; lower
CLIP-T; ; higher
CLIP-I; ; higher
DINO score; DINO-I; higher
DINO similarity; ; higher
aesthetic score; aesthetics; higher
human evaluation score; ; higher
NIQE; ; lower
BRISQUE; ; lower
MUSIQ; ; higher
MANIQA; ; higher
DISTS; ; lower
FVMD; ; lower
HPSv3; ; higher
VQAScore; ; higher
ImageReward score; ; higher
SI-SNRi; SI-SDRi, SDRi; higher
GNSDR; ; higher
DNSMOS; ; higher
UTMOS; ; higher
speaker similarity; SIM-o, SECS; higher
CLAP score; ; higher
phoneme error rate; ; lower
token error rate; ; lower
sentence accuracy; ; higher
joint goal accuracy; JGA; higher
slot F1; slot filling F1; higher
intent accuracy; ; higher
execution accuracy; ; higher
compile rate; compilation rate, compilation success rate; higher
test pass rate; pass rate; higher
pass@10; ; higher
pass@5; ; higher
pass@4; ; higher
pass^3; ; higher
pass^4; ; higher
avg@k; ; higher
best-of-N; BoN; higher
majority voting; maj@1, cons@64; higher
mean average recall; average recall; higher
recall@1; R@1, Recall@1; higher
recall@5; R@5, Recall@5; higher
recall@10; R@10, Recall@10; higher
rank-1 accuracy; Rank-1, rank-1; higher
CMC; ; higher
IoU@0.5; Acc@0.5; higher
box AP; AP^b; higher
mask AP; AP^m; higher
APs; ; higher
PDM score; PDMS, EPDMS; higher
route completion; ; higher
infraction score; ; higher
displacement error; average displacement error, final displacement error; lower
translation error; ; lower
rotation error; ; lower
pose error; ; lower
PCKh; ; higher
AUC@5; ; higher
MPJVE; ; lower
FGD; ; lower
MM-Dist; ; lower
photometric error; ; lower
depth error; ; lower
delta1; δ1; higher
F-score@1%; ; higher
normal consistency; ; higher
PRO; per-region overlap; higher
image-level AUROC; ; higher
pixel-level AUROC; ; higher
sMAPE; ; lower
CRPS; ; lower
MASE; ; lower
NRMSE; ; lower
log-likelihood; ; higher
negative log-likelihood; NLL; lower
ELBO; ; higher
KL divergence; ; lower
Wasserstein distance; ; lower
MMD; ; lower
validity; ; higher
uniqueness; ; higher
novelty; ; higher
TM-score; ; higher
RMSD; ; lower
GDT-TS; GDT; higher
lDDT; pLDDT; higher
docking score; ; lower
binding affinity; ; higher
sequence recovery; native sequence recovery; higher
Q-score; ; higher
area under the precision-recall curve; ; higher
Youden index; ; higher
G-mean; ; higher
positive predictive value; PPV; higher
false discovery rate; FDR; lower
false alarm rate; false alarms; lower
true positive rate; TPR; higher
precision@1; P@1, Precision@1; higher
precision@10; P@10; higher
utility; ; higher
unlearning quality; forget quality; higher
jailbreak success rate; ; lower
harmfulness; harmfulness score; lower
safety score; safety; higher
bias; bias score; lower
privacy leakage; ; lower
membership inference AUC; MIA accuracy; lower
robust accuracy; adversarial accuracy; higher
certified accuracy; ; higher
clean accuracy; ; higher
worst-group accuracy; ; higher
out-of-distribution accuracy; OOD accuracy; higher
few-shot accuracy; ; higher
retrieval accuracy; ; higher
answer accuracy; ; higher
reasoning accuracy; ; higher
detection accuracy; ; higher
segmentation accuracy; ; higher
prediction accuracy; ; higher
planning success; ; higher
backward transfer; BWT; higher
average forgetting; ; lower
normalized score; human-normalized score, D4RL score; higher
episodic return; cumulative reward, average reward; higher
cumulative regret; ; lower
optimality gap; ; lower
tracking error; ; lower
path length; ; lower
goal completion; goal progress; higher
gap closed; ; higher
resolve; % Resolved, issue resolution; higher
instruction following; instruction-following accuracy; higher
prompt alignment; text alignment, text-image alignment; higher
subject consistency; identity preservation, identity similarity; higher
temporal consistency; ; higher
motion quality; ; higher
preference rate; preference win rate; higher
satisfaction; user satisfaction; higher
engagement; user engagement; higher
adoption rate; ; higher
GMV; ; higher
watch time; ; higher
sales; ; higher
citation F1; citation precision, citation recall; higher
groundedness; ; higher
factuality; factual accuracy, factual consistency, FActScore; higher
answer relevance; ; higher
LLM-Match; ; higher
judge score; LLM-as-a-judge score; higher
over-refusal rate; ; lower
abstention rate; ; higher
error reduction; ; higher
reconstruction error; reconstruction loss; lower
prediction error; ; lower
generalization error; generalization gap; lower
approximation error; ; lower
estimation error; ; lower
localization error; ; lower
localization accuracy; ; higher
orientation error; ; lower
spatial resolution; ; lower
mortality; ; lower
downtime; ; lower
readability; ; higher
`;
