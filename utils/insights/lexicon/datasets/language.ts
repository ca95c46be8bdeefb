/** Natural language. One data set per line: name; other spellings. */
export const LANGUAGE = `
GLUE
SuperGLUE
SST-2
SST-5
MNLI
MultiNLI
SNLI
ANLI
QNLI
QQP
MRPC
RTE
CoLA
STS-B
STS
WNLI
WSC
CLUE
IMDb; IMDB
Yelp
AG News; AGNews
DBpedia
20 Newsgroups
Amazon Reviews
CoNLL-2003; CoNLL03, CoNLL 2003
CoNLL-2014
OntoNotes
WNUT-17
Few-NERD
ACE 2005; ACE05
DocRED
TACRED
SemEval
FewRel
SciERC
BC5CDR
BLURB
JFLEG
BEA-2019
CNN/DailyMail; CNN/Daily Mail, CNN/DM, CNNDM
XSum
SAMSum
arXiv summarization
PubMed
BookSum
GovReport
MultiNews; Multi-News
QMSum
WMT
WMT14; WMT'14, WMT 2014
WMT16
WMT17
WMT19
WMT20
WMT22
WMT23
IWSLT14; IWSLT'14
IWSLT
OPUS-100
Europarl
MultiWOZ
DSTC
PersonaChat
DailyDialog
EmpatheticDialogues
ATIS
Snips; SNIPS
MASSIVE
BANKING77
CLINC150
SCAN
COGS
GeoQuery
CFQ
AMR
Universal Dependencies; UD
E2E
WebNLG
ToTTo
CommonGen
StereoSet
CrowS-Pairs
BBQ
WinoBias
RealToxicityPrompts
ToxiGen
AdvBench
JailbreakBench
StrongREJECT
XSTest
WildGuard
BeaverTails
SafetyBench
PKU-SafeRLHF
HH-RLHF; Anthropic HH
UltraFeedback
UltraChat
RewardBench
RewardBench 2
RM-Bench
JudgeBench
PPE
ProcessBench
PRM800K
TL;DR
Alpaca
Dolly
ShareGPT
OpenAssistant
FLAN
Super-NaturalInstructions; Super-NI
MedQA
MedMCQA
MultiMedQA
MedXpertQA
FinQA
TAT-QA
FinanceBench
CochraneForest
MIMIC-III
MIMIC-IV
eICU
n2c2
CUAD
LexGLUE
TOEFL
MuTual
LegalBench-RAG
Daily Mail; DailyMail
New York Times; NYT
Newsroom
Gigaword
DUC 2004
SummEval
SummaC
AggreFact
CNewSum
LCSTS
Wikihow; WikiHow
Reddit TIFU; TIFU
SummScreen
DialogSum
MediaSum
arXiv-Summ
BigPatent; BIGPATENT
ROCStories
WritingPrompts
STORAL
Wall Street Journal; WSJ
Brown corpus
PDTB
RST-DT
GUM
ECB+
GVC
MAVEN
MAVEN-ERE
RAMS
WikiEvents
ACE2005; ACE-2005
CASIE
TimeBank
MATRES
TempEval
TB-Dense
CoNLL-2012; CoNLL 2012
CoNLL-2009
CoNLL-2005
CoNLL-2000
CoNLL04
CoNLL++
OntoNotes 5.0
WNUT
WNUT17
WikiANN
MultiCoNER
PolyglotNER
GENIA
SciREX
SemEval-2010; SemEval-2010 Task 8, SemEval 2010 Task 8
SemEval 2014
SemEval-2016
SemEval-2017
SemEval-2018
SemEval-2019
SemEval-2020
Re-TACRED
TACREV
Wiki80
NYT10
NYT11
WebNLG+
T-REx
DWIE
CodRED
LDC2015E86
LDC2017T10
AMR 2.0; AMR2.0
AMR 3.0; AMR3.0
Overnight
TOPv2
MTOP
CTB
PTB-3
CTB5
EWT
GSD
FrameNet
PropBank
VerbNet
WordNet
BabelNet
SemCor
Senseval
WiC
SICK
SICK-R
STS12
STS-2012
STSb
SentEval
SimLex-999
WordSim-353
Stanford Natural Language Inference
MedNLI
SciTail
ConTRoL
HANS
DocNLI
WANLI
TweetEval
TweetQA
SST
SUBJ
MPQA
TREC-6
Twitter
Sentiment140
Amazon reviews
IMDB-L
Yelp-5
Yelp-2
GoEmotions
EmoryNLP
ISEAR
CMU-MOSEI; MOSEI
CMU-MOSI; MOSI
CH-SIMS
MUStARD
UR-FUNNY
ASAP
ASAP++
ELLIPSE
W&I+LOCNESS
FCE
NUCLE
CoNLL14
Lang-8
MuCGEC
NLPCC18
FCGEC
SIGHAN
Newsela
WikiLarge
ASSET
TurkCorpus
MedLane
GYAFC
ParaNMT
WMT'16 En-Ro
WMT14 En-De; WMT'14 English-German, WMT14 English-German, WMT 2014 English-German
WMT14 En-Fr; WMT'14 English-French, WMT14 English-French
WMT17 Zh-En
WMT18
WMT21
WMT24
WMT24++
WMT25
IWSLT17
IWSLT15
IWSLT 2017
NIST
LDC Chinese-English
MuST-C v2
NTREX-128
FLORES+
OpenSubtitles
Multi-UN
UN Parallel Corpus
ParaCrawl
CCMatrix
CCAligned
Tatoeba
BUCC
IN22
BPCC
Samanantar
AmericasNLP
MAFAND-MT
NLLB-Seed
ACES
DEMETR
MQM
Wikitext2
Ubuntu
Wizard of Wikipedia; WoW
ConvAI2
DoQA
BlendedSkillTalk
ESConv
DailyTalk
Topical-Chat
SGD; Schema-Guided Dialogue
DSTC2
DSTC8
DSTC11
MultiWOZ 2.1; MultiWOZ2.1
MultiWOZ 2.2
MultiWOZ 2.4
CrossWOZ
KVRET
Taskmaster
ReDial
INSPIRED
SLURP
MixATIS
MixSNIPS
HWU64
StackOverflow
QuaRTz
CosmosQA; Cosmos QA
ReCoRD
MultiRC
RACE++
MCTest
HybridQA
OTT-QA; OTTQA
FeTaQA; FetaQA
ConvFinQA
DocFinQA
FinBen
FLUE
FPB; Financial PhraseBank
FiQA-SA
FinEval
CFLUE
BizBench
SEC-QA
EDGAR-CORPUS
InfoTabs; INFOTABS
TableBench
RotoWire; Rotowire
WikiTableText
LogicNLG
TableEval
MMTU
RealHiTBench
HiTab
AIT-QA
MultiHiertt
SPMRL
SIGMORPHON
UniMorph
CHILDES
Winograd
WSC273
αNLI; aNLI
SWAG
CODAH
ProPara
QASC
ECQA
e-SNLI; eSNLI
CoS-E
HateXplain
OLID
HatEval
Davidson
Jigsaw
Civil Comments; CivilComments
Toxic Comments
ETHOS
Implicit Hate
SBIC
HASOC
DetectRL
RAID
M4
HC3
MAGE
TuringBench
Ghostbuster
DetectGPT
Enron
Blog Authorship
CCAT50
20NG
R8
R52
Ohsumed
Reuters; Reuters-21578
RCV1
AmazonCat-13K
LF-AmazonTitles-131K
Wiki10-31K
WOS
arXiv
Wikipedia
DBLP
ACL-ARC
SciCite
S2ORC
PubMed Abstracts
KP20k
Inspec
SemEval-2010 keyphrase
Krapivin
`;
