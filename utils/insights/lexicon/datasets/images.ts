/** Images (classification, detection, segmentation, faces). One data set per line: name; other spellings. */
export const IMAGES = `
ImageNet; ImageNet1K, ImageNet1k
ImageNet-1K; ImageNet-1k
ImageNet-21K; ImageNet-22K, ImageNet21K
ImageNet 256×256; ImageNet 256x256, ImageNet 256 x 256, ImageNet-256x256, ImageNet-256, ImageNet256
ImageNet 512×512; ImageNet 512x512, ImageNet-512
ImageNet-V2
ImageNet-A
ImageNet-R
ImageNet-C
ImageNet-Sketch
ImageNet-LT
Tiny-ImageNet; TinyImageNet, Tiny ImageNet
miniImageNet; mini-ImageNet
tieredImageNet
ObjectNet
CIFAR-10; CIFAR10
CIFAR-100; CIFAR100
CIFAR-10-C
CIFAR-100-LT
MNIST
Fashion-MNIST; FashionMNIST
EMNIST
SVHN
STL-10
Caltech-101
Caltech-256
Food-101
Flowers-102; Oxford Flowers
Oxford Pets
Stanford Cars
FGVC-Aircraft
CUB-200; CUB-200-2011, CUB
iNaturalist; iNat
Places365
DTD
SUN397
EuroSAT
VTAB
DomainNet
Office-Home; OfficeHome
Office-31
PACS
VisDA
WILDS
iWildCam
Camelyon17
CelebA
CelebA-HQ
FFHQ
AFHQ
LSUN
LFW
MegaFace
IJB-C
VGGFace2
WIDER FACE
AffectNet
RAF-DB
Waterbirds
COCO; MS COCO, MS-COCO, MSCOCO
COCO-Stuff
LVIS
Objects365
OpenImages; Open Images
PASCAL VOC; Pascal VOC, VOC
PASCAL-Context; Pascal Context
ADE20K
Cityscapes
Foggy Cityscapes
Mapillary
BDD100K
ACDC
GTA5
SYNTHIA
CamVid
SUN RGB-D
NYUv2; NYU Depth V2, NYU-Depth V2, NYU Depth v2
ScanNet
ScanNet200
ScanNet++
Matterport3D
S3DIS
ShapeNet
ModelNet40
ScanObjectNN
Objaverse
GSO
CO3D
DTU
Tanks and Temples; Tanks & Temples
Mip-NeRF 360; Mip-NeRF360
RealEstate10K; RE10K
LLFF
Replica
7-Scenes
BlendedMVS
ETH3D
HPatches
MegaDepth
DAVIS
DAVIS 2017; DAVIS-17
YouTube-VOS
MOSE
SA-V
SA-1B
RefCOCO
RefCOCO+
RefCOCOg
PhraseCut
ReasonSeg
DOTA
DIOR
VisDrone
xView
CrowdHuman
MOT17
MOT20
DanceTrack
SportsMOT
LaSOT
GOT-10k
TrackingNet
OTB
UAV123
VOT2018
CrowdPose
MPII
Human3.6M
MPI-INF-3DHP
3DPW
AMASS
HumanML3D
KIT-ML
EMDB
FreiHAND
HO3D
DexYCB
InterHand2.6M
Market-1501; Market1501
DukeMTMC
MSMT17
CUHK03
MVTec; MVTec-AD, MVTec AD
VisA
Real-IAD
COCO-AD
BraTS
LiTS
ISIC
Kvasir
CVC-ClinicDB
Synapse
AMOS
TotalSegmentator
BTCV
MSD
CheXpert
MIMIC-CXR
ChestX-ray14
PadChest
TCGA
PathVQA
VQA-RAD
SLAKE
ADNI
OASIS
MedMNIST
PanNuke
CAMELYON16
PASCAL VOC 2012; Pascal VOC 2012, VOC 2012, VOC2012
PASCAL VOC 2007; Pascal VOC 2007, VOC 2007, VOC2007
CIFAR; Cifar
ImageNet VID
ILSVRC; ILSVRC-12, ILSVRC 2012, ILSVRC2012
ImageNet-100; ImageNet100
ImageNet-9
ImageNet-O
ImageNet-D
ImageNet 64×64; ImageNet 64x64, ImageNet-64, ImageNet64
ImageNet-ReaL
ImageNet-1k-C
HICO-DET
V-COCO
NUS-WIDE
MIRFlickr
CUB200-2011
Stanford Online Products; SOP
In-Shop
Google Landmarks; GLDv2
ROxford; RParis
PartImageNet
Pascal3D+; PASCAL3D+
Pascal-Part
COD10K
CAMO
NC4K
CHAMELEON
DUTS
DUT-OMRON
ECSSD
HKU-IS
ISTD
SBU
BSDS500
FDDB
300W
AFLW
WFLW
COFW
Adience
UTKFace
FairFace
CASIA-WebFace
MS1M
IJB-A
IJB-B
CFP-FP
AgeDB
FER2013; FER-2013
CK+
CASME II
SAMM
CelebAMask-HQ
FaceForensics++; FF++
Celeb-DF
DFDC
DFD
WildDeepfake
GenImage
CIFAKE
DGM4
FakeAVCeleb
NSynth
MNIST-M
USPS
KMNIST
notMNIST
dSprites
3DShapes
Moving MNIST
CIFAR-FS
FC100
CIFAR-100-C
RESISC45; NWPU-RESISC45
UC Merced
BigEarthNet
SEN12MS
LEVIR-CD
WHU-CD
DSIFN
Potsdam; ISPRS Potsdam
Vaihingen; ISPRS Vaihingen
LoveDA
iSAID
SpaceNet
fMoW
DeepGlobe
FLAIR
Indian Pines
Pavia University
Salinas
HRSC2016
UCAS-AOD
FAIR1M
AI-TOD
SARDet-100K
PASCAL-5i; PASCAL-5^i, Pascal-5i
COCO-20i; COCO-20^i
FSS-1000
ShanghaiTech
UCF-QNRF
NWPU-Crowd
JHU-Crowd++
Animal Kingdom
AP-10K
AwA2; AWA2
aPY
Snapshot Serengeti
PlantVillage
Herbarium
NABirds
Stanford Dogs
Oxford-IIIT Pet
GTSRB
German Traffic Sign
Tsinghua-Tencent 100K
ExDark
LLVIP
FLIR
M3FD
RoadScene
MSRS
KAIST
DroneVehicle
RGBT234
LasHeR
ICDAR 2013; ICDAR2013, IC13
ICDAR 2015; ICDAR2015, IC15
ICDAR 2019
Total-Text; TotalText
CTW1500; SCUT-CTW1500
MSRA-TD500
IIIT5K
CUTE80
SynthText
TextOCR
COCO-Text
IAM
RIMES
Bentham
CASIA-HWDB
MJSynth
DocBank
D4LA
PubTables-1M
HierText
Im2LaTeX
RoadTextVQA
`;
