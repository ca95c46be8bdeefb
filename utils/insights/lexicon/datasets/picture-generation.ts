/** Generating, editing and restoring images and video. One data set per line: name; other spellings. */
export const PICTURE_GENERATION = `
GenEval
DPG-Bench; DPG
T2I-CompBench
PartiPrompts
DrawBench
HPSv2
MJHQ-30K
WISE
OneIG
ImgEdit
GEdit-Bench
MagicBrush
EMU-Edit; Emu Edit
DreamBench
DreamBooth
FashionIQ
Fashion200k
Shoes
CIRR
CIRCO
DeepFashion
VITON-HD
DressCode
KodakDIV2K
DIV2K
Set5
Set14
BSD68
Urban100
Manga109
GoPro
SIDD
Vimeo-90K
Kodak
LOL
SOTS
Rain100H
RealBlur
KonIQ-10k
LIVE
TID2013
SPAQ
AVA aesthetics
GenEval++
GenEval2
T2I-CompBench++
T2I-ReasonBench
OneIG-Bench
LongText-Bench
CVTG-2K
TIIF-Bench
TIIF
PRISM-Bench
UniGenBench
UniGenBench++
KRIS-Bench
RISEBench
ImgEdit-Bench
GEdit
PIE-Bench
EditVal
AnyEdit
AnyEdit-Test
I2EBench
ICE-Bench
CompBench
HQ-Edit
InstructPix2Pix
UltraEdit
SEED-Data-Edit
OmniContext
XVerseBench
Subjects200K
DreamBench++
CustomConcept101
ViCo
HPDv2; HPD v2
HPDv3
Pick-a-Pic
PickaPic
ImageRewardDB
ImagenHub
GenAI-Arena
ArtBench
WikiArt
LSUN Bedroom; LSUN-Bedroom
LSUN Church
MetFaces
Danbooru
CelebA-HQ 256
COCO-30K; MS-COCO 30K, COCO 30K
MS-COCO 2014
LAION-COCO
ConceptMix
DSG
DSG-1K
TIFA
HRS-Bench
ABC-6K
CC-500
GenExam
WorldGenBench
RealUnify
Uni-MMMU
TextAtlas
AnyText-benchmark
MARIO-Eval
TextVisionBlend
VITON
DeepFashion2
StreetTryOn
RealSR
DRealSR
DIV2K-Val
Flickr2K
LSDIR
DF2K
RealPhoto60
RealLQ250
Classic5
LIVE1
Kodak24
McMaster
CBSD68
PolyU
RainDrop
Rain100L
Test100
RESIDE
Dense-Haze
NH-HAZE
O-HAZE
I-HAZE
RTTS
Snow100K
LOL-v2; LOLv2
LOL-v1; LOLv1
SICE
MIT-Adobe FiveK; FiveK
DPED
RealBlur-J
RealBlur-R
DPDD
CelebA-Test
LFW-Test
WebPhoto-Test
CLIC
Tecnick
JPEG-AI
UVG
MCL-JCV
HEVC Class B
KADID-10k; KADID-10K
CSIQ
CLIVE; LIVE Challenge
PIPAL
AGIQA-3K
AGIQA-1K
LIVE-VQC
KoNViD-1k; KoNViD-1K
YouTube-UGC
LSVQ
AVA dataset
TAD66K
`;
