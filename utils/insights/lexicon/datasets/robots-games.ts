/** Robots, control, games. One data set per line: name; other spellings. */
export const ROBOTS_GAMES = `
MuJoCo
D4RL
Atari; Atari 100k, Atari-100k
Atari 2600
ALE
Procgen
DeepMind Control; DMControl, DeepMind Control Suite
DMC
Meta-World; MetaWorld
RLBench
CALVIN
LIBERO
LIBERO-Long
LIBERO-Plus
LIBERO-90
SimplerEnv; SIMPLER
RoboCasa
RoboMimic; Robomimic
RoboTwin
RoboTwin 2.0
RoboTwin2.0
ManiSkill; ManiSkill2
ManiSkill3
VLABench
BEHAVIOR-1K
Habitat
HM3D
HM3D-OVON
Gibson
R2R
R2R-CE
RxR
RxR-CE
REVERIE
ALFRED
AI2-THOR
ProcTHOR
Franka Kitchen
Adroit
AntMaze
Push-T; PushT
Open X-Embodiment; OXE
DROID
Bridge; BridgeData V2, BridgeData
EmbodiedBench
Minecraft
MineDojo
Crafter
NetHack
StarCraft II; StarCraft
SMAC
MPE
Overcooked
Hanabi
Google Research Football
Isaac Gym
OGBench
MiniGrid
Safety Gym
NeoRL
LIBERO-10
LIBERO-Goal
LIBERO-Spatial
LIBERO-Object
LIBERO-PRO
LIBERO-Pro
LIBERO-X
CALVIN ABC-D; CALVIN ABC→D, CALVIN ABC
CALVIN ABCD→D
SimplerEnv-WidowX
SimplerEnv-Fractal
SimplerEnv-Bridge
Google Robot
WidowX
RoboCasa365
RoboCasa-GR1
RoboTwin-2.0
RoboTwin 1.0
RoboCerebra
RoboArena
RoboMIND
AgiBot World; AgiBot-World
RH20T
BC-Z
RT-1
Fractal
Language-Table; Language Table
VIMA-Bench; VIMA
CLIPort
Block Push; BlockPush
DexArt
Dexmimicgen; DexMimicGen
MimicGen
HumanoidBench
Humanoid-Gym
MyoSuite
ManiSkill-HAB
GRUtopia
Colosseum; COLOSSEUM
THE COLOSSEUM
GemBench
FurnitureBench
IsaacLab
Isaac Sim
RLBench-18
PerAct2
ARNOLD
BEHAVIOR
HomeRobot
OVMM
ObjectNav
ImageNav
HSSD
MP3D
REVERIE-CE
SOON
Room-to-Room
Room-Across-Room
CVDN
TEACh
DialFRED
EB-ALFRED
EB-Habitat
EB-Navigation
EB-Manipulation
OpenEQA
HM-EQA
ExploreEQA
A-EQA
VLN-CE
VLNVerse
AerialVLN
CityNav
TouchDown; Touchdown
UAV-ON
EQA
MT50; Meta-World MT50
MT10; Meta-World MT10
ML45
DMC-GB
DMControl Suite
DMC15
HumanoidRun
Distracting Control Suite
Brax
Gymnasium; OpenAI Gym, Gym
CartPole
LunarLander
MountainCar
HalfCheetah
Walker2d
AntMaze-Large
Maze2D
PointMaze
Gym-MuJoCo; Gym-Mujoco
D4RL Gym
NeoRL-2
V-D4RL
RL Unplugged
Atari57; Atari-57
Atari 26
Montezuma's Revenge
Pong
Breakout
Bsuite; bsuite
XLand; XLand-MiniGrid
Craftax
Craftax-Classic
MiniHack
Memory Maze
POPGym
PopGym Arcade
MemoryGym
DMLab
ProcGen
CoinRun
VizDoom; ViZDoom
DOOM
CounterStrike; CS:GO
GTA V
Minecraft diamond
SMACv2
GRF
MAMuJoCo; Multi-Agent MuJoCo
PettingZoo
Melting Pot; MeltingPot
RWARE
LBF; Level-Based Foraging
Overcooked-AI; OvercookedV2
Safety-Gymnasium
Bullet-Safety-Gym
DSRL
CityLearn
Flatland
SUMO
CityFlow
EconAI
TSP; TSPLIB
CVRP; CVRPLIB
MIPLIB
SATLIB
JSP; Taillard
`;
