/** Video (actions, tracking, understanding). One data set per line: name; other spellings. */
export const VIDEO = `
Kinetics-400; Kinetics400, K400
Kinetics-600
Kinetics-700
Kinetics
UCF101; UCF-101
HMDB51; HMDB-51
Something-Something V2; Something-Something-v2, SSv2
Something-Something
ActivityNet
ActivityNet Captions
THUMOS14; THUMOS'14
Charades
Charades-STA
AVA
Ego4D
EPIC-Kitchens; EPIC-KITCHENS-100
EgoSchema
Ego-Exo4D
Assembly101
Breakfast
50Salads
COIN
YouCook2
HowTo100M
WebVid; WebVid-10M
MSR-VTT; MSRVTT
MSVD
VATEX
DiDeMo
LSMDC
QVHighlights
NExT-QA
STAR
TGIF
MSVD-QA
MSRVTT-QA
ActivityNet-QA
Video-MME; VideoMME
MVBench
LongVideoBench
MLVU
LVBench
TempCompass
VideoMMMU; Video-MMMU
MMVU
PerceptionTest
NTU RGB+D
NTU-60
NTU-120
Kubric
TAP-Vid
SkyTimelapse
VBench
EvalCrafter
T2V-CompBench
UBody
UCF-Crime
XD-Violence
CUHK Avenue; Avenue
UCSD Ped2; Ped2
Ubnormal
Something-Something V1; SSv1
Diving48
FineGym
Jester
EGTEA
EGTEA Gaze+
CrossTask
ActivityNet-1.3
MultiTHUMOS
Hollywood2
FCVID
SumMe
TVSum
QFVS
TVR
TVQA
TVQA+
MovieQA
How2QA
HowToCaption
VIOLIN
TACoS
Ego4D-NLQ
EgoExo4D
HD-EPIC
EgoTaskQA
EgoTextVQA
EgoPlan
EgoLife
VideoVista
VideoMMLU
MMBench-Video
MotionBench
TOMATO
TVBench
VideoEspresso
MMWorld
WorldSense
Daily-Omni
OmniBench
OVO-Bench
StreamingBench
OVBench
Video-Holmes
VCR-Bench
LongVideoReason
HourVideo
InfiniBench
CinePile
MoVQA
EventHallusion
VideoHallucer
VELOCITI
NExT-GQA
ReXTime
Charades-Ego
VidSTG
HC-STVG
MeViS
Ref-YouTube-VOS; Ref-Youtube-VOS
Ref-DAVIS17; Ref-DAVIS
A2D-Sentences
LVOS
VIPSeg
YouTube-VIS; YouTubeVIS
OVIS
BURST
UVO
DAVIS-2016; DAVIS16
MOT16
MOT15
KITTI MOT
BDD100K MOT
OTB-2013; OTB2013
OTB-2015; OTB2015, OTB100
TNL2K
NFS
VOT2016
VOT2020
VOT2022
TC128
LaSOT_ext
UAVTrack112
WLASL
PHOENIX14; PHOENIX-2014, Phoenix-2014
PHOENIX14T; PHOENIX-2014T, Phoenix-2014T
CSL-Daily
How2Sign
OpenASL
Youtube-ASL; YouTube-ASL
LRW
VBench-2.0; VBench 2.0
VBench-Long
VBench++
VBench-I2V
FETV
VideoPhy
PhyGenBench
Physics-IQ
WorldScore
WorldModelBench
GenAI-Bench
OpenVid-1M
Panda-70M
Koala-36M
MiraData
InternVid
HD-VILA
TaiChi; TaiChi-HD
FaceForensics
BAIR
KTH
RoboNet
Cityscapes video
Vid4
UDM10
SPMCS
Middlebury-Other
SNU-FILM
X4K1000FPS
YouHQ40
VideoLQ
`;
