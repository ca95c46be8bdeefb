/** Vision and language (questions, documents, screens). One data set per line: name; other spellings. */
export const VISION_LANGUAGE = `
VQAv2; VQA v2, VQA 2.0, VQA-v2
VQA
GQA
OK-VQA; OKVQA
A-OKVQA
TextVQA
DocVQA
ChartQA
InfographicVQA; InfoVQA
InfographicsVQA
OCRBench
OCRVQA; OCR-VQA
AI2D
ScienceQA
VizWiz
ST-VQA
POPE
CHAIR
HallusionBench
MMHal-Bench
AMBER
MMBench
MME
MM-Vet
MMStar
MMMU
MMMU-Pro
SEED-Bench; SEED
LLaVA-Bench
BLINK
MathVista
MathVerse
MathVision; MATH-Vision
MathVerse-V
We-Math
DynaMath
LogicVista
RealWorldQA
CV-Bench
V* Bench; V*
HR-Bench
HR-Bench 4K
HR-Bench 8K
MME-RealWorld
VSI-Bench
SpatialBench
MuirBench
Winoground
NLVR2
SNLI-VE
VCR
Flickr30K; Flickr30k
NoCaps
COCO Captions
Visual Genome
Conceptual Captions; CC3M, Conceptual 3M
CC12M; Conceptual 12M
LAION; LAION-400M
LAION-5B
YFCC100M
DataComp
VisDial
TallyQA
CLEVR
ScanQA
SQA3D
ScanRefer
Nr3D
OmniDocBench
ScreenSpot
ScreenSpot-Pro
ScreenSpot-v2
MMEB
MMEB-V2
ViDoRe
DocLayNet
FUNSD
CORD
SROIE
RVL-CDIP
PubLayNet
TableBank
WikiTableQuestions; WTQ
TabFact
VQA-CP; VQA-CP v2, VQA-CP v1
VQAv1
VisualBERT
FVQA
KB-VQA
InfoSeek
Encyclopedic VQA; E-VQA, EVQA
ViQuAE
WebQA
MMMU-val
CMMMU
CMMU
JMMMU
MMT-Bench
MMLongBench-Doc; MMLongBench
LongDocURL
SlideVQA
MP-DocVQA
DUDE
CharXiv
ChartQAPro
ChartX
PlotQA
FigureQA
DVQA
OpenCQA
ChartMimic
Chart-to-Text
EvoChart
ChartBench
SEED-Bench-2; SEEDBench2
MMBench-CN
MMBench-EN
CCBench
Q-Bench
MM-MT-Bench
WildVision
VibeEval
MEGA-Bench
Mantis-Eval
MIRB
MileBench
MMIU
BLINK-Twice
ZeroBench
EnigmaEval
VisualPuzzles
VisuLogic
PuzzleVQA
MM-IQ
RAVEN
I-RAVEN
PGM
CLEVR-CoGenT
CLEVRER
CLEVR-Humans
Bongard
Bongard-HOI
SuperCLEVR
GQA-OOD
EMMA
M3CoT
OlympiadBench
MV-MATH
GeoQA+
GeoEval
UniGeo
PGPS9K
MATH-V
Gaokao-MM
SciBench
SciVerse
PhyX
SeePhys
PhysReason
PHYBench
UGPhysics
MicroVQA
ScienceBoard
SpatialEval
SPAR-Bench
OmniSpatial
SAT
RoboSpatial
Where2Place
RefSpatial
RefSpatial-Bench
ERQA
EmbSpatial; EmbSpatial-Bench
MMSI-Bench
MindCube
STI-Bench
ViewSpatial
All-Angles
3DSRBench
Spatial457
VSR
What'sUp
SugarCrepe
ARO
VL-Checklist
EQBEN
ColorBench
MMVP
NaturalBench
VLind-Bench
VLMBias
HaloQuest
Object HalBench; Object-HalBench, ObjHal
MMHal
FaithScore
GAVIE
R-Bench; RBench
MOH
OpenCHAIR
RLHF-V
VLGuard
MM-SafetyBench
FigStep
JailBreakV; JailBreakV-28K
SIUO
MSTS
VLRewardBench; VL-RewardBench
Multimodal RewardBench
MM-RLHF
RefCOCOm
gRefCOCO
Ref-L4
GranD
Flickr30k Entities
ODinW
OV-COCO
OV-LVIS
COCO Karpathy
COCO-CN
Multi30K; Multi30k
XM3600; Crossmodal-3600
xGQA
MaXM
MaRVL
CVQA
WorldCuisines
CulturalVQA
DOCCI
ShareGPT4V
LLaVA-Instruct
LLaVA-Wild
LLaVA-Bench-Wild
Cambrian
MINT-1T
OBELICS
MMC4
SBU Captions
RedCaps
LAION-Aesthetics
COYO-700M
COYO
DataComp-1B
JourneyDB
DiffusionDB
SAM-1B
Screen2Words
Widget Captioning
RICO
RefExp
OSWorld-G
UI-Vision
ScreenQA
WebSRC
VisualWebBench
GUI-Odyssey
AndroidControl
AMEX
MMBench-GUI
WebSight
Sketch2Code
Geobench
VRSBench
RSVQA
RSICD
UCM-Captions
DIOR-RSVG
XLRS-Bench
EarthVQA
GEOBench-VLM
HatefulMemes; Hateful Memes
Memotion
MMHS150K
NewsCLIPpings
VERITE
Fakeddit
Recipe1M
MMDocIR
ViDoRe V2
M-BEIR
MMDocRAG
MRAG-Bench
Dyn-VQA
LiveVQA
MMSearch
SimpleVQA
ChineseSimpleQA
HumanEval-V
Design2Code
VisCode
Plot2Code
CoSyn
TextCaps
OCRBench v2
CC-OCR
POIE
CORD-v2
XFUND
Kleister
VRDU
FinTabNet
SciTSR
WTW
olmOCR-Bench; olmOCR-bench
Nougat
UniMER
CROHME
`;
