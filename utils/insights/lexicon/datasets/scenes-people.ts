/** 3D scenes, and people in them. One data set per line: name; other spellings. */
export const SCENES_PEOPLE = `
SPair-71k
PF-Pascal
3DMatch
3DLoMatch
LINEMOD; LineMOD
Occluded LINEMOD; LM-O
YCB-Video; YCB-V
YCB
BOP
T-LESS
REAL275
NOCS
GraspNet; GraspNet-1Billion
ABC
Thingi10K
PartNet
PartNet-Mobility
ModelNet; ModelNet10
OmniObject3D
Objaverse-XL
ShapeNetPart
ShapeNet-55
PCN
KITTI odometry
SUNCG
Structured3D
ARKitScenes
Hypersim
HM3DSem
3RScan
3DSSG
ScanNet v2; ScanNetV2
Stanford2D3D
Pix3D
Deep Blending
NeRF-Synthetic; Blender
ACID
WildRGB-D
MVImgNet
DL3DV; DL3DV-10K
uCO3D
Cambridge Landmarks
Aachen Day-Night
InLoc
NCLT
Oxford RobotCar; RobotCar
Pittsburgh; Pitts30k, Pitts250k
MSLS
Tokyo 24/7
Nordland
SF-XL
University-1652
CVUSA
VIGOR
Sun3D
ETH-UCY; ETH/UCY
Stanford Drone; SDD
NGSIM
highD
Waymo Motion
PhotoTourism; Phototourism
DIODE
iBims-1
Booster
SceneFlow
CREStereo
DrivingStereo
InStereo2K
VKITTI; Virtual KITTI
FlyingChairs
HD1K
SURREAL
PointOdyssey
RoboTAP
BADJA
RGB-Stacking
CMU Panoptic
Human-Art
COCO-WholeBody; COCO-Wholebody
OCHuman
JHMDB
Penn Action
PoseTrack
FLIC
LSP
AGORA
BEDLAM
EHF
PROX
ARCTIC
H2O
BEHAVE
InterHuman
InterGen
BABEL
AIST++
BEAT
BEAT2
HDTF
VOCASET
MEAD
TalkingHead-1KH
CelebV-HQ
NeRSemble
ZJU-MoCap
PeopleSnapshot
THuman2.0
RenderPeople
EgoBody
EgoPW
UnrealEgo
SceneEgo
TotalCapture
DIP-IMU
NTU RGB+D 120
Kinetics-Skeleton
PKU-MMD
UESTC
`;
