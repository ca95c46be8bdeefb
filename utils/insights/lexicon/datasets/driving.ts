/** Driving. One data set per line: name; other spellings. */
export const DRIVING = `
KITTI
KITTI-360
KITTI-2015; KITTI 2015
KITTI-2012
SemanticKITTI
nuScenes; NuScenes
nuPlan
Waymo; Waymo Open, Waymo Open Dataset, WOMD
Argoverse
Argoverse 2
NAVSIM; NavSim
Bench2Drive
CARLA
Longest6
Lyft
ApolloScape
OpenLane
OpenLane-V2
CULane
TuSimple
Occ3D
V2X-Sim
OPV2V
DAIR-V2X
DriveLM
Sintel; MPI Sintel
FlyingThings3D
Spring
Middlebury
Scene Flow
TartanAir
EuRoC
TUM-RGBD; TUM RGB-D
DSEC
DSEC-Det
MVSEC
ApolloCar3D
Argoverse2
NAVSIM v1
NAVSIM v2
Occ3D-nuScenes
Occ3D-Waymo
SSCBench; SSCBench-KITTI-360
OpenOccupancy
nuScenes-QA; NuScenes-QA
nuInstruct; NuInstruct
Talk2Car
LingoQA
DriveBench
CODA-LM
DRAMA
KITTI Tracking
CARLA Leaderboard
LangAuto
Waymax
SMARTS
MetaDrive
CommonRoad
V2XSet
V2V4Real
RCooper
ONCE-3DLanes
OpenDV
VIPER
RainCityscapes
Dark Zurich
Nighttime Driving
WildDash
SemanticPOSS
SemanticSTF
KITTI-C
nuScenes-C
View-of-Delft; VoD
TJ4DRadSet
K-Radar
RADIATE
Astyx
WoodScape
`;
