/** Metrics of quality, one per line: canonical name; other spellings; which way is better; usual units. */
export const QUALITY_METRICS = `
FID; Fréchet inception distance, Frechet inception distance, gFID, rFID; lower; none
FVD; Fréchet video distance; lower; none
KID; kernel inception distance; lower; none
IS; inception score; higher; none
CLIP score; CLIPScore, CLIP-Score, CLIP similarity; higher; none
LPIPS; ; lower; none
PSNR; peak signal-to-noise ratio; higher; dB
SSIM; structural similarity; higher; none
MS-SSIM; ; higher; none
SI-SDR; SDR, SI-SNR; higher; dB
PESQ; ; higher; none
STOI; ; higher; none
MOS; mean opinion score; higher; none
FAD; Fréchet audio distance; lower; none
GenEval; ; higher; none
PickScore; ; higher; none
HPSv2; HPS; higher; none
ImageReward; ; higher; none
VBench score; ; higher
accuracy; accuracies, acc.; higher; %
Top-1 accuracy; top-1, top 1 accuracy, top1 accuracy, top-1 acc; higher; %
Top-5 accuracy; top-5, top 5 accuracy; higher; %
average accuracy; mean accuracy, overall accuracy; higher; %
balanced accuracy; ; higher; %
zero-shot accuracy; ; higher; %
linear probing accuracy; linear probe accuracy; higher; %
classification accuracy; ; higher; %
diagnostic accuracy; ; higher; %
preference accuracy; ; higher; %
pixel accuracy; ; higher; %
exact match; EM, exact-match; higher; %
F1; F1-score, F1 score, F-score, F-measure, f-score, F 1; higher; %, none
macro F1; macro-F1, macro F1-score; higher; %, none
micro F1; micro-F1; higher; %, none
precision; ; higher; %, none
recall; ; higher; %, none
sensitivity; ; higher; %, none
specificity; ; higher; %, none
AUC; area under the curve, ROC AUC, ROC-AUC; higher; %, none
AUROC; AUC-ROC, area under the ROC curve; higher; %, none
AUPRC; AUC-PR, PR-AUC; higher; %, none
average precision; AP; higher; %, none
mAP; mean average precision; higher; %, none
mAP50; mAP@50, mAP@0.5; higher; %, none
AP50; ; higher; %, none
mAP@50:95; mAP50-95, mAP@0.5:0.95; higher; %, none
AP75; ; higher; %, none
NDS; ; higher; %, none
IoU; intersection-over-union, intersection over union, Jaccard; higher; %, none
mIoU; mean IoU, mean intersection over union, mean intersection-over-union; higher; %, none
cIoU; ; higher; %, none
gIoU; ; higher; %, none
PQ; panoptic quality; higher; %, none
Dice; Dice score, Dice coefficient, DSC, Dice similarity coefficient; higher; %, none
Hausdorff distance; HD95; lower; mm, px
J&F; ; higher; %, none
MOTA; ; higher; %, none
HOTA; ; higher; %, none
IDF1; ; higher; none
identity switches; ID switches; lower
EAO; ; higher; %, none
PCK; ; higher; %, none
MPJPE; mean per joint position error; lower; mm
PA-MPJPE; ; lower; mm
MPVPE; PVE; lower; mm
EPE; end-point error, endpoint error; lower; none, px
Chamfer distance; ; lower
ATE; absolute trajectory error; lower; cm, mm
RMSE; root mean square error, root mean squared error; lower
MSE; mean squared error, mean square error; lower; none
MAE; mean absolute error; lower
MAPE; ; lower; %
AbsRel; absolute relative error; lower; none
L2 error; ; lower
error; ; lower
error rate; classification error, test error, top-1 error, top-5 error; lower; %
minADE; ADE, minFDE, FDE; lower
EER; equal error rate; lower; %
WER; word error rate; lower; %
CER; character error rate; lower; %
DER; diarization error rate; lower; %
perplexity; PPL; lower; none
bits per dimension; bits/dim, bpd, bits per character, bpc; lower; none
cross-entropy; cross entropy loss; lower; none
validation loss; test loss, training loss; lower; none
BLEU; BLEU score, BLEU points, BLEU-4; higher; none
chrF; ; higher; none
METEOR; ; higher; none
TER; translation error rate; lower; none
COMET; ; higher; none
BERTScore; ; higher; none
BLEURT; ; higher; none
ROUGE; ; higher; none
ROUGE-L; ; higher; none
ROUGE-1; ; higher; none
ROUGE-2; ; higher; none
CIDEr; ; higher; none
SPICE; ; higher; none
SARI; ; higher; none
LAS; labeled attachment score; higher; %
UAS; ; higher; %
MRR; mean reciprocal rank; higher; %, none
MAP; ; higher; %, none
NDCG; nDCG; higher; %, none
NDCG@10; nDCG@10; higher; %, none
hit rate; ; higher; %
Hits@1; Hit@1; higher; %, none
Hits@10; Hit@10; higher; %, none
R-precision; ; higher; %
pass@1; ; higher; %, none
pass@k; ; higher; %, none
pass^k; ; higher; %, none
Maj@k; ; higher; %
success rate; success rates, task success, task success rate, SR; higher; %
completion rate; task completion, task completion rate; higher; %
SPL; ; higher; none
resolve rate; resolved rate, resolution rate; higher; %
win rate; win rates, winrate, win-rate; higher; %
length-controlled win rate; LC win rate; higher; %
solve rate; ; higher; %
acceptance rate; acceptance length; higher; %
detection rate; ; higher; %
recovery rate; ; higher; %
compliance rate; ; higher; %
refusal rate; ; higher; %
attack success rate; ASR; lower; %
failure rate; failure rates; lower; %
false positive rate; FPR, FPR95, FPR@95, false positives; lower; %
false negative rate; false negatives; lower; %
hallucination rate; hallucination, hallucinations; lower; %
collision rate; collisions; lower; %
violation rate; ; lower; %
toxicity; ; lower
calibration error; ECE, expected calibration error; lower; none
Brier score; ; lower; none
forgetting; ; lower; %
regret; ; lower; none
reward; return, average return; higher; none
Elo; Elo rating; higher; none
driving score; ; higher
PDMS; ; higher
correlation; correlation coefficient; higher; none
Pearson correlation; Pearson, Pearson correlation coefficient, PLCC; higher; none
Spearman correlation; Spearman, Spearman's rho, SRCC, rank correlation; higher; none
linear correlation coefficient; linear correlation coefficients; higher; none
Kendall's tau; Kendall tau; higher; none
R^2; R2, R²; higher; none
Cohen's kappa; ; higher; none
Fleiss kappa; Fleiss' kappa, Fleiss's kappa; higher; none
kappa; weighted kappa, quadratic weighted kappa, QWK; higher; none
Krippendorff's alpha; Krippendorff alpha; higher; none
Kendall's W; ; higher; none
inter-annotator agreement; agreement; higher; %
MCC; Matthews correlation coefficient; higher; none
NMI; ; higher; none
ARI; ; higher; none
C-index; concordance index; higher; none
consistency; ; higher
diversity; ; higher
fidelity; ; higher
robustness; ; higher
faithfulness; ; higher
coverage; ; higher; %
quality; ; higher
versatility; ; higher
user preference; ; higher; %
human preference; ; higher; %
productivity; ; higher
revenue; ; higher
CTR; click-through rate; higher; %
conversion rate; ; higher; %
average length; average task length; higher
deviation; ; lower
CLIP-T; ; higher; none
CLIP-I; ; higher; none
DINO score; DINO-I; higher; none
DINO similarity; ; higher
aesthetic score; aesthetics; higher; none
human evaluation score; ; higher
NIQE; ; lower; none
BRISQUE; ; lower; none
MUSIQ; ; higher; none
MANIQA; ; higher; none
DISTS; ; lower; none
FVMD; ; lower; none
HPSv3; ; higher; none
VQAScore; ; higher
ImageReward score; ; higher; none
SI-SNRi; SI-SDRi, SDRi; higher; dB
GNSDR; ; higher; dB
DNSMOS; ; higher; none
UTMOS; ; higher; none
speaker similarity; SIM-o, SECS; higher; none
CLAP score; ; higher; none
phoneme error rate; ; lower; %
token error rate; ; lower; %
sentence accuracy; ; higher; %
joint goal accuracy; JGA; higher; %
slot F1; slot filling F1; higher; %, none
intent accuracy; ; higher; %
execution accuracy; ; higher; %
compile rate; compilation rate, compilation success rate; higher; %
test pass rate; pass rate; higher; %
pass@10; ; higher; %, none
pass@5; ; higher; %, none
pass@4; ; higher; %, none
pass^3; ; higher; %, none
pass^4; ; higher; %, none
avg@k; ; higher; %
best-of-N; BoN; higher
majority voting; maj@1, cons@64; higher; %
mean average recall; average recall; higher; %, none
recall@1; R@1, Recall@1; higher; %, none
recall@5; R@5, Recall@5; higher; %, none
recall@10; R@10, Recall@10; higher; %, none
rank-1 accuracy; Rank-1, rank-1; higher; %
CMC; ; higher
IoU@0.5; Acc@0.5; higher; %, none
box AP; AP^b; higher; %, none
mask AP; AP^m; higher; %, none
APs; ; higher; %, none
PDM score; PDMS, EPDMS; higher
route completion; ; higher; %
infraction score; ; higher
displacement error; average displacement error, final displacement error; lower
translation error; ; lower; cm, mm
rotation error; ; lower
pose error; ; lower
PCKh; ; higher; %, none
AUC@5; ; higher; %, none
MPJVE; ; lower; mm
FGD; ; lower; none
MM-Dist; ; lower; none
photometric error; ; lower
depth error; ; lower; cm, mm
delta1; δ1; higher; none
F-score@1%; ; higher
normal consistency; ; higher
PRO; per-region overlap; higher; %, none
image-level AUROC; ; higher; %, none
pixel-level AUROC; ; higher; %, none
sMAPE; ; lower; %
CRPS; ; lower; none
MASE; ; lower; none
NRMSE; ; lower; none
log-likelihood; ; higher; none
negative log-likelihood; NLL; lower; none
ELBO; ; higher; none
KL divergence; ; lower; none
Wasserstein distance; ; lower; none
MMD; ; lower; none
validity; ; higher; %
uniqueness; ; higher; %
novelty; ; higher; %
TM-score; ; higher; none
RMSD; ; lower
GDT-TS; GDT; higher
lDDT; pLDDT; higher; none
docking score; ; lower; none
binding affinity; ; higher
sequence recovery; native sequence recovery; higher; %
Q-score; ; higher; none
area under the precision-recall curve; ; higher; %, none
Youden index; ; higher; none
G-mean; ; higher; none
positive predictive value; PPV; higher; %, none
false discovery rate; FDR; lower; %
false alarm rate; false alarms; lower; %
true positive rate; TPR; higher; %
precision@1; P@1, Precision@1; higher; %, none
precision@10; P@10; higher; %, none
utility; ; higher
unlearning quality; forget quality; higher
jailbreak success rate; ; lower; %
harmfulness; harmfulness score; lower
safety score; safety; higher; %
bias; bias score; lower
privacy leakage; ; lower
membership inference AUC; MIA accuracy; lower
robust accuracy; adversarial accuracy; higher; %
certified accuracy; ; higher; %
clean accuracy; ; higher; %
worst-group accuracy; ; higher; %
out-of-distribution accuracy; OOD accuracy; higher; %
few-shot accuracy; ; higher; %
retrieval accuracy; ; higher; %
answer accuracy; ; higher; %
reasoning accuracy; ; higher; %
detection accuracy; ; higher; %
segmentation accuracy; ; higher; %
prediction accuracy; ; higher; %
planning success; ; higher; %
backward transfer; BWT; higher
average forgetting; ; lower; %
normalized score; human-normalized score, D4RL score; higher; none
episodic return; cumulative reward, average reward; higher; none
cumulative regret; ; lower; none
optimality gap; ; lower; %
tracking error; ; lower
path length; ; lower
goal completion; goal progress; higher; %
gap closed; ; higher; %
resolve; % Resolved, issue resolution; higher; %
instruction following; instruction-following accuracy; higher
prompt alignment; text alignment, text-image alignment; higher
subject consistency; identity preservation, identity similarity; higher
temporal consistency; ; higher
motion quality; ; higher
preference rate; preference win rate; higher; %
satisfaction; user satisfaction; higher
engagement; user engagement; higher
adoption rate; ; higher; %
GMV; ; higher
watch time; ; higher
sales; ; higher
citation F1; citation precision, citation recall; higher; %, none
groundedness; ; higher
factuality; factual accuracy, factual consistency, FActScore; higher
answer relevance; ; higher
LLM-Match; ; higher
judge score; LLM-as-a-judge score; higher
over-refusal rate; ; lower; %
abstention rate; ; higher; %
error reduction; ; higher; %
reconstruction error; reconstruction loss; lower
prediction error; ; lower
generalization error; generalization gap; lower
approximation error; ; lower
estimation error; ; lower
localization error; ; lower; cm, mm
localization accuracy; ; higher; %
orientation error; ; lower
spatial resolution; ; lower
mortality; ; lower; %
downtime; ; lower
readability; ; higher
`;
