/** Code. One data set per line: name; other spellings. */
export const CODE = `
HumanEval
HumanEval+; HumanEval-Plus
HumanEval-X
MBPP
MBPP+
APPS
CodeContests
LiveCodeBench; LCB
LiveCodeBench v5
LiveCodeBench v6
LiveCodeBench-v6
BigCodeBench
CRUXEval
DS-1000
CodeXGLUE
MultiPL-E
EvalPlus
RepoBench
CrossCodeEval
ClassEval
REPOCOD
SWE-bench; SWE-Bench
SWE-bench Verified; SWE-Bench Verified, SWE-Bench-Verified, SWE-bench-Verified
SWE-bench Lite; SWE-Bench Lite
SWE-bench Pro; SWE-Bench Pro
SWE-bench Multimodal
Multi-SWE-bench
SWE-Gym
SWE-Lancer
Terminal-Bench; TerminalBench
Terminal-Bench 2.0
Aider Polyglot
Codeforces
KernelBench
Spider
Spider 2.0
BIRD
WikiSQL
CoNaLa
Defects4J
MLE-Bench; MLE-bench
PaperBench
ScienceAgentBench
SciCode
HumanEvalPack
HumanEvalFix
HumanEval-Infilling
MBPP-Plus; MBPP Plus
MBXP
xCodeEval
CodeEditorBench
CanItEdit
EditEval
Aider
Aider-Polyglot; Polyglot
LiveCodeBench Pro
CodeElo
TACO
USACO
ICPC
IOI
OJBench
CodeNet
CodeSearchNet
CoSQA
CodeRAG-Bench
EvoCodeBench
DevEval
DevBench
ComplexCodeEval
NaturalCodeBench
BigCodeBench-Hard
ClassEval-T
JavaBench
McEval
MdEval
FullStackBench
ExecRepoBench
SAFIM
RepoEval
Long Code Arena
SWE-bench Live; SWE-Bench-Live
SWE-bench Verified Mini
SWE-bench Multilingual
SWE-PolyBench
SWE-rebench; SWE-Rebench
SWE-smith
R2E-Gym
SWE-Perf
SWE-fficiency
NoCode-bench
FEA-Bench
Commit0
SWT-Bench
TestGenEval
TestEval
UnLeakedTestBench
BugsInPy
QuixBugs
ManyBugs
CodeFlaws
Vul4J
SecBench
CyberSecEval
Cybench
CyberGym
NYU CTF
InterCode
InterCode-CTF
PrimeVul
BigVul
Devign
DiverseVul
CVEfixes
CWEval
SecurityEval
RedCode
CodeMMLU
CoderEval
ENAMEL
EffiBench
Mercury
ECCO
ParEval
TritonBench
MultiKernelBench
VerilogEval
RTLLM
RTL-Repo
ChipBench
ResBench
CAD-Recode
DeepCAD
Text2CAD
Fusion 360; Fusion360
CADBench
SVGBench
SVG-Bench
BIRD-SQL
BIRD-Interact
Spider2-Lite; Spider 2.0-Lite
Spider2-Snow; Spider 2.0-Snow
Spider-DK
Spider-Syn
Spider-Realistic
SParC; SPARC
CoSQL
KaggleDBQA
ScienceBenchmark
EHR-SQL
Dr.Spider
LiveSQLBench
Terminal-Bench 1.0
Terminal-Bench Hard
TerminalBench 2
Terminal-Bench 2
SWE-bench+
BountyBench
ProgramBench
ProjectEval
WebApp1K
WebGen-Bench
ArtifactsBench
FrontendBench
Interaction2Code
Defects4J v2
APPS+
CodeForces
Kattis
LeetCode
LeetCodeDataset
Codeforces Elo
`;
