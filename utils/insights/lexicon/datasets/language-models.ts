/** Language models (knowledge, instruction following, reasoning). One data set per line: name; other spellings. */
export const LANGUAGE_MODELS = `
MMLU
MMLU-Pro; MMLU Pro
MMLU-Redux
CMMLU
C-Eval; CEval
AGIEval
BBH; BIG-Bench Hard, BIG-bench Hard, BBEH
BIG-bench; BIG-Bench
HELM
HellaSwag
WinoGrande
PIQA
SIQA; Social IQa
ARC
ARC-Challenge; ARC-C
ARC-Easy
ARC-AGI
ARC-AGI-1
ARC-AGI-2
OpenBookQA; OBQA
CommonsenseQA; CSQA
StrategyQA
BoolQ
COPA
RACE
LAMBADA
WikiText-2; Wikitext-2
WikiText-103; WikiText103, Wikitext-103
WikiText
Penn Treebank; PTB
C4
The Pile; Pile
OpenWebText
FineWeb
FineWeb-Edu
RedPajama
SlimPajama
text8
enwik8
TruthfulQA
SimpleQA
GPQA
GPQA-Diamond; GPQA Diamond
SuperGPQA
Humanity's Last Exam; HLE
LiveBench
IFEval
IFBench
FollowBench
MT-Bench; MTBench
AlpacaEval
AlpacaEval 2; AlpacaEval 2.0
AlpacaEval2
Arena-Hard; ArenaHard
WildBench
Chatbot Arena
LMArena
FLASK
BELEBELE
MGSM
XNLI
XQuAD
TyDiQA; TyDi QA
MLQA
XTREME
FLORES; FLORES-200, FLORES-101
NTREX
Global-MMLU
MMLU-ProX
MMLU-CF
MMMLU; Multilingual MMLU
ArabicMMLU
KMMLU
TMMLU+
IndoMMLU
MILU
IndicGenBench
AfriMMLU
KoBEST
HAE-RAE
CLIcK
JGLUE
IndicGLUE
IndicXTREME
AfriXNLI
MasakhaNER
MasakhaNEWS
AfriSenti
XCOPA
XStoryCloze
XL-Sum
XLSum
PAWS-X
PAWS
XTREME-R
SIB-200
TyDiQA-GoldP
MKQA
xP3
mC4
mMARCO
OSCAR
CulturaX
CC100; CC-100
ROOTS
Dolma
DCLM
Nemotron-CC
Zyda
FineWeb2
Cosmopedia
The Stack; Stack v2
StarCoderData
Common Crawl; CommonCrawl
BookCorpus
OpenWebMath
Proof-Pile-2
LM1B; One Billion Word, 1BW
enwiki8
Paloma
BabyLM
BLiMP
CLAMS
LAMA
ParaRel
CounterFact
zsRE; ZsRE
RippleEdits
MQuAKE
KnowEdit
WikiBio
FActScore
LongFact
HaluEval
HaluBench
RAGTruth
FELM
FreshQA
SelfAware
AbstentionBench
PopQA
EntityQuestions
SimpleQuestions
ComplexWebQuestions
GrailQA
LC-QuAD
QALD
KQA Pro
SimpleQA Verified
Chinese SimpleQA
FACTS Grounding
FACTS
SuperCLUE
CHID
OCNLI
AFQMC
CMRC 2018; CMRC
DRCD
LCQMC
ChnSentiCorp
Global PIQA
TriviaQA-Wiki
NaturalInstructions
P3
BIG-Bench Extra Hard
MuSR
LogicNLI
LogicBench
RuleTaker
CLUTRR
ProntoQA
bAbI; bAbi
AR-LSAT
LSAT
ARC-AGI-3
KORGym
Enigmata
Reasoning Gym
SynLogic
KnightsAndKnaves; Knights and Knaves, K&K
SciEval
SciKnowEval
OlympicArena
PHYSICS
TPBench
ChemIQ
LAB-Bench
BixBench
DSBench
InfiAgent-DABench; DABench
DA-Code
DataSciBench
KramaBench
DiscoveryBench
AstaBench
CORE-Bench
RE-Bench
ResearchBench
AIRS-Bench
MLAgentBench
MLGym
PostTrainBench
TruthfulQA-MC
BeyondAIME
AIME 2023
AIME24/25; AIME 24/25, AIME24&25, AIME 2024/2025
HMMT Feb 2025; HMMT February 2025
CMIMC
SMT 2025
APEX
MathArena
AMO-Bench
IMO-ProofBench
IMO 2025
USAMO 2025; USAMO
OlymMATH
Putnam
PUTNAM-AXIOM
ProofBench
FormalMATH
CombiBench
ProverBench
Lean-Workbook
LeanWorkbook; Lean Workbook
LeanDojo
MathComp
CoqGym
HOList
MiniCTX
Numina; NuminaMath
OpenR1-Math
DAPO-Math-17K; DAPO-Math
DeepScaleR
DeepMath-103K
Big-Math
MetaMathQA
OpenThoughts
s1K
LIMO
S1K-1.1
OpenMathReasoning
GaoKao; GAOKAO
GaoKao-Bench; GAOKAO-Bench
CMATH
TAL-SCQ
MathBench
Math23K
MathOdyssey
College Math; CollegeMath
MMLU-STEM
SAT-Math
GSM1K
GSM8K-Platinum
GSM-IC
MATH-P
MATH-Perturb
U-MATH
HARDMath
TheoremQA
TabMWP
DeepSeek-Prover
PISA
IsarStep
Blocksworld; BlocksWorld
PlanBench
TravelPlanner
NaturalPlan; Natural Plan
Sokoban
FrozenLake
2048
24-Game
Crosswords
ZebraPuzzle
Rubik's Cube
TicTacToe
Connect Four
TextArena
SmartPlay
BALROG
GameBench
LMGame-Bench
ALE-Bench
VideoGameBench
Diplomacy
Werewolf
Avalon
Pokémon
SOTOPIA
ToMi
BigToM
Hi-ToM
FANToM
OpenToM
SocialIQA; Social-IQA, SocialIQa
EQ-Bench
EmoBench
PersonaGym
RoleBench
CharacterEval
LaMP
LongLaMP
PersonaMem
PrefEval
LaMP-QA
HelpSteer
HelpSteer2
HelpSteer3
Nectar
Skywork-Reward
Tulu 3; Tulu
OASST1
LIMA
WildChat
LMSYS-Chat-1M
Magpie
OpenHermes
Evol-Instruct
WizardLM
Self-Instruct
Vicuna bench
AlpacaFarm
Arena-Hard v2; Arena-Hard-v2.0
Arena-Hard-Auto
Creative Writing v3
WritingBench
LongBench-Write
LongWriter
HelloBench
EQ-Bench Creative Writing
InfoBench
CFBench
ComplexBench
Multi-IF
SysBench
IHEval
Multi-Challenge; MultiChallenge
MT-Eval
LLMBar
PreferenceBench
BiGGen Bench
RewardBench2
M-RewardBench
RMB
CodeUltraFeedback
AgentRewardBench
`;
