/** Agents, tools, retrieval, memory, safety. One data set per line: name; other spellings. */
export const AGENTS_RETRIEVAL = `
WebArena
VisualWebArena
WebShop
Mind2Web
Online-Mind2Web
WebVoyager
BrowseComp
BrowseComp-ZH
BrowseComp-Plus
GAIA
xBench
xbench-DeepSearch
WebWalkerQA
FRAMES
Seal-0
OSWorld
OSWorld-Verified
AndroidWorld
AndroidLab
AITW
AgentBench
AgentBoard
ToolBench
API-Bank
BFCL
BFCL v3; BFCLv3
BFCL v4
τ-bench; tau-bench
τ²-bench; tau2-bench, τ2-bench
ACEBench
MCP-Bench
MCP-Universe
AppWorld
ALFWorld
ScienceWorld
TextWorld
BabyAI
Jericho
GDPval
TheAgentCompany
DeepResearch Bench
HealthBench
LoCoMo
LongMemEval
MemoryAgentBench
HotpotQA; HotPotQA
2WikiMultiHopQA; 2WikiMultihopQA, 2Wiki
MuSiQue; Musique
Bamboogle
Natural Questions; NaturalQuestions, NQ
TriviaQA
WebQuestions; WebQ
WebQSP
CWQ
MetaQA
FEVER
ELI5
ASQA
MS MARCO; MSMARCO
BEIR
MTEB
C-MTEB
MIRACL
BRIGHT
TREC-DL; TREC DL
TREC
LoTTE
NewsQA
NarrativeQA
QuALITY
Qasper
QuAC
CoQA
DROP
SQuAD; SQuAD 1.1
SQuAD 2.0; SQuAD2.0, SQuADv2
SearchQA
DuReader
LongBench; Longbench
LongBench v2; LongBench-v2
L-Eval
InfiniteBench; ∞Bench, InfBench
RULER
NIAH; Needle-in-a-Haystack, Needle in a Haystack
BABILong
NoLiMa
HELMET
LooGLE
ZeroSCROLLS
SCROLLS
PG19; PG-19
ProofPile
WebArena-Lite; WebArena Lite
WebArena Verified
WebChoreArena
WorkArena
WorkArena++
MiniWoB; MiniWoB++
BrowserGym
AssistantBench
GAIA2; Gaia2
GAIA-text
HLE-text
XBench-DS
DeepSearchQA
DeepResearchBench
DeepResearchGym
ResearchRubrics
DeepConsult
Mind2Web 2
BrowseComp-VL
MM-BrowseComp
InfoDeepSeek
WideSearch
BrowseComp-Long
WebWalker
FanOutQA
MultiHop-RAG; MultiHopRAG
CRAG
RAGBench
RGB
ClashEval
ConflictQA
KILT
BioASQ
IIRC
WikiHop; Wikihop
WikiQA
AmbigQA
AmbigNQ
PubMedQA
QuoteSum
ALCE
HAGRID
LitQA; LitQA2
ScholarQABench
ScholarQA
SciRepEval
SciDocs; SCIDOCS
LitSearch
CSFCube
DORIS-MAE
ArguAna
FiQA
Quora
CQADupStack
Touche
DBPedia-Entity
Climate-FEVER
FEVEROUS
HoVer
SciFact
MultiCW
LIAR
PolitiFact
GossipCop
FakeNewsNet
Weibo
PHEME
AVeriTeC
MLDR
LoCo
CoIR
MMTEB
MTEB-v2
MS MARCO v2
TREC DL 2019; TREC-DL 2019, DL19, TREC DL19
TREC DL 2020; DL20, TREC DL20
TREC CAsT; CAsT
TREC iKAT
TopiOCQA
QReCC
OR-QuAC
DL-HARD
Robust04
ClueWeb09
ClueWeb22
mTREC
NeuCLIR
CLEF
NTCIR
LeCaRD
LeCaRDv2
COLIEE
STARD
CAIL
CAIL2018
LawBench
LexEval
LexFiles
ECtHR
SCOTUS
BillSum
EUR-Lex; EURLEX57K
ContractNLI
MAUD
LEDGAR
CaseHOLD
LegalBench
BFCL-v4
BFCL v2
BFCL-V3; BFCL V3
BFCL Multi-Turn
ToolSandbox
StableToolBench
ToolAlpaca
ToolQA
ToolEyes
T-Eval
NESTFUL
Seal-Tools
APIGen
xLAM
APIBench
Gorilla
RestBench
MetaTool
NexusRaven
ComplexFuncBench
τ²-Bench; τ2-Bench, Tau2-Bench, tau-2-bench
τ-Bench; Tau-Bench, TauBench
tau3-bench
VitaBench
MCPMark
MCP Atlas; MCP-Atlas
LiveMCPBench
MCPEval
Toolathlon
Tool Decathlon
UserBench
CRMArena
CRMArena-Pro
ITBench
OSWorld-MCP
WindowsAgentArena; Windows Agent Arena
macOSWorld
AndroidEnv
MobileAgentBench
SPA-Bench
MobileWorld
AndroidWorld+
B-MoCA
LlamaTouch
OmniAct
WebLINX
WebCanvas
VisualAgentBench
AgentDojo
InjecAgent
AgentHarm
ST-WebAgentBench
DoomArena
WASP
OS-Harm
ShieldAgent-Bench
R-Judge
ToolEmu
AgentSafetyBench; Agent-SafetyBench
HarmBench
SORRY-Bench
SALAD-Bench
Do-Not-Answer
ALERT
AIR-Bench 2024
WildJailbreak
WildTeaming
OR-Bench
OKTest
PHTest
MaliciousInstruct
CatQA
HExPHI; HEx-PHI
JBB; JBB-Behaviors
ToxicChat
OpenAI Moderation
Aegis
BeaverTails-V
WMDP
TOFU
RWKU
WHP
RealTox; RTP
BOLD
HolisticBias
WinoGender
WinoMT
BBQ-Hard
SHADES
Discrim-Eval
MACHIAVELLI
ETHICS
MoralBench
DarkBench
SycophancyEval
DeceptionBench
SimpleSafetyTests
LongSafety
LoCoMo-Plus
LongMemEval-S; LongMemEval_S
MemBench
MemoryBench
PersonaMem-v2
HaluMem
MemoryArena
StoryBench
MRCR
OpenAI-MRCR
Graphwalks
LongBench-E
LongBench-Pro
LV-Eval
Loong
Marathon
ETHIC
∞-Bench
NovelQA
DetectiveQA
NoCha
PhoneBook
CLongEval
LongGenBench
LongProc
SCBench
RULER-32K
Ada-LEval
LongRoPE
LongHealth
XL2Bench
BAMBOO
M4LE
L-CiteEval
CLIPPER
BookCoref
CLongBench
Oolong; OOLONG
BrowseComp+
`;
