/** Medicine. One data set per line: name; other spellings. */
export const MEDICINE = `
BraTS 2020; BraTS2020, BraTS20
BraTS 2021; BraTS2021
BraTS 2018; BraTS2018
BraTS 2019
BraTS 2023
ISIC 2016
ISIC 2017; ISIC-2017, ISIC2017
ISIC 2018; ISIC-2018, ISIC2018
ISIC 2019
ISIC 2020
PH2
HAM10000
Fitzpatrick17k
DermNet
Kvasir-SEG
CVC-ColonDB
ETIS
CVC-300
Kvasir-Capsule
HyperKvasir
PolypGen
LIDC-IDRI; LIDC
LUNA16
DeepLesion
CT-RATE
RAD-ChestCT
Medical Segmentation Decathlon
FLARE
FLARE22
KiTS19; KiTS
KiTS23
AbdomenCT-1K
Prostate158
PROMISE12
ACDC cardiac
M&Ms
MM-WHS
CAMUS
EchoNet-Dynamic
EchoNet
UK Biobank
fastMRI
IXI
HCP
ABIDE
ADHD-200
OASIS-3
Calgary-Campinas
MRNet
SKM-TEA
AutoPET
HECKTOR
CheXpert Plus
MIMIC
MIMIC-CXR-JPG
MIMIC-IV-ECG
MIMIC-Ext
NIH ChestX-ray14
VinDr-CXR
RSNA
SIIM
COVIDx
IU X-Ray; IU-Xray, IU X-ray, OpenI
CheXbench
ReXrank
ReXVQA
PMC-VQA
PMC-OA
OmniMedVQA
MedTrinity-25M
GMAI-MMBench
VQA-Med
VQA-Med-2019
PathMMU
Quilt-1M
PCam; PatchCamelyon
BACH
BRACS
BreakHis
CRC100K
NCT-CRC-HE
TCGA-BRCA
TCGA-NSCLC
TCGA-LUAD
CAMELYON17
MoNuSeg
CoNSeP
Lizard
MIDOG
CPTAC
PANDA
DRIVE
STARE
CHASE_DB1; CHASEDB1, CHASE-DB1
HRF
APTOS 2019; APTOS
Messidor
Messidor-2
IDRiD
EyePACS
RFMiD
ODIR
REFUGE
AREDS
OCTA-500
BUSI
INbreast
CBIS-DDSM; DDSM
CMMD
Endo-Vis; EndoVis
EndoVis 2017
EndoVis 2018
Cholec80
CholecT50
CholecT45
SCARED
JIGSAWS
AutoLaparo
Hyper-Kvasir
EndoSLAM
DementiaBank
ADReSS
ADReSSo
DAIC-WOZ
E-DAIC
CHB-MIT
TUH EEG; TUEG
TUAB
TUSZ
SEED-IV
DEAP
DREAMER
BCI Competition IV 2a; BCI IV 2a, BCIC IV 2a
PhysioNet 2012; PhysioNet2012
MIT-BIH
CPSC2018
Chapman
SHHS
ISRUC
THINGS-EEG
NSD; Natural Scenes Dataset
EHRSQL
EHRShot; EHRSHOT
MedAlign
AgentClinic
MedAgentBench
MedBench
CMExam
CMB
MedCalc-Bench
MedSafetyBench
HealthSearchQA
LiveQA
CareQA
i2b2
i2b2 2010
n2c2 2018
MedMentions
NCBI-Disease; NCBI Disease
BC2GM
JNLPBA
ChemProt
GAD
HoC
BIOSSES
BLUE
CBLUE
PubHealth
TREC-COVID
CORD-19
NFCorpus
THYME
emrQA
CliCR
RadGraph
RadQA
MIMIC-III-50
DrugBank
TWOSIDES
SIDER
Tox21
ToxCast
BBBP
BACE
ClinTox
ESOL
FreeSolv
Lipophilicity
TDC; Therapeutics Data Commons
DAVIS DTI
KIBA
BindingDB
ChEMBL
PubChem
PubChemQC
ChEBI-20
Mol-Instructions
MolQA
ChemBench
SMolInstruct
`;
