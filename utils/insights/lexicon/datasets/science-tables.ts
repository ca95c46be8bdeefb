/** Graphs, science, tables, recommendations, time series. One data set per line: name; other spellings. */
export const SCIENCE_TABLES = `
Cora
Citeseer; CiteSeer
ogbn-arxiv
ogbn-products
ogbn-papers100M
OGB
Reddit
PPI
ENZYMES
MUTAG
ZINC
QM9
MD17
PCQM4Mv2
MoleculeNet
GEOM-Drugs; GEOM-DRUGS
CrossDocked; CrossDocked2020
PoseBusters
PDBBind
CASP14
CASP15
ProteinGym
TAPE
OC20
OC22
Materials Project
Matbench
Matbench Discovery
USPTO-50K
USPTO
GuacaMol
FB15k-237
WN18RR
FB15k
YAGO
Wikidata
Freebase
MovieLens; MovieLens-1M, ML-1M
MovieLens-20M
Netflix
Amazon-Book
Gowalla
Yelp2018
Criteo
Avazu
Taobao
MIND
Steam
ETT; ETTh1
ETTm1
Electricity
Traffic
Weather
Monash
GIFT-Eval
METR-LA
PEMS-BAY
PeMS
UCR
UEA
PhysioNet
PTB-XL
Sleep-EDF
ERA5
WeatherBench
Long Range Arena; LRA
OpenML
UCI
Adult
COMPAS
LibSVM
KDD Cup
TPC-H
MLPerf
DAWNBench
LEAF
FEMNIST
NAS-Bench-201
NAS-Bench-101
MetaDataset; Meta-Dataset
Omniglot
PDEBench
Darcy
Navier-Stokes
Pubmed; PubMed graph
Amazon-Photo
Amazon Computers
Coauthor-CS
WikiCS
roman-empire
Flickr
LastFM
ogbn-mag
ogbn-proteins
ogbl-collab
ogbl-ppa
ogbl-citation2
ogbg-molhiv
ogbg-molpcba
ogbg-ppa
OGB-LSC
IGB
TGB
IMDB-BINARY
COLLAB
NCI1
Peptides-func
Peptides-struct
LRGB
MalNet
CIFAR10 superpixel
ZINC-12K
AQSOL
QM7
QM8
QM40
rMD17
MD22
ANI-1x
SPICE
OMol25
OMat24
OC20-S2EF
MPtrj
Alexandria
JARVIS; JARVIS-DFT
MatBench
MP-20
Perov-5
Carbon-24
MPTS-52
ADMET
TDCommons
DUD-E
LIT-PCBA
PoseBusters V2
PLINDER
DockGen
Astex
DB5.5
SAbDab
CASP
CASP16
CAMEO
CATH; CATH 4.2
PDB
UniRef50
UniProt
AlphaFold DB
SCOPe
ProteinNet
DeepLoc
ClinVar
GUE
Genomic Benchmarks
NT benchmark
Long-Range Benchmark
scBench
CellxGene; CELLxGENE
Tabula Sapiens
PBMC
Norman
Replogle
scPerturb
USPTO-MIT
USPTO-FULL
USPTO-480k
Buchwald-Hartwig
Suzuki
MassSpecGym
NPLIB1
NIST20
MoleculeACE
Open Catalyst
FB15K-237
FB15K
WN18
NELL-995; NELL
CoDEx
ICEWS14
ICEWS18
ICEWS05-15
GDELT
YAGO3-10
DBP15K
Wikidata5M
ConceptNet
UMLS
Hetionet
PrimeKG
BioKG
OGBL-WikiKG2
MetaQA-3hop
CronQuestions
MultiTQ
MovieLens-100K; ML-100K
MovieLens-10M
MovieLens-25M
Amazon Beauty; Beauty
Amazon Sports
Amazon Toys
Amazon-Books
KuaiRec
KuaiRand
KuaiSAR
TenRec
Alibaba
Tmall
Diginetica
Yoochoose
Last.fm
Goodreads
Epinions
MIND-small
Adressa
EB-NeRD
Criteo-Kaggle
Criteo 1TB
Ali-CCP
AliExpress
TaobaoAd
Netflix Prize
H&M
ETTh2
ETTm2
PEMS03
PEMS04; PEMS-04
PEMS07
PEMS08; PEMS-08
TSER
Chronos Benchmark
fev-bench
TSFM-Bench
LTSF
SMD
SMAP
SWaT
NAB
TSB-AD
UCR Anomaly Archive
SKAB
CMAPSS; C-MAPSS
CWRU
XJTU-SY
NASA battery
CALCE
UCI-HAR; UCI HAR
PAMAP2
WISDM
Capture-24
mHealth
GeoLife; Geolife
T-Drive
Foursquare
NYC Taxi; NYCTaxi
TaxiBJ
BikeNYC
LargeST
ERA5-Land
WeatherBench 2; WeatherBench2
SEVIR
CIKM2017
ClimateBench
ClimSim
MRMS
CAMELS
GLOFAS
TabZilla
TALENT
TabArena
AMLB
OpenML-CC18; OpenML CC18
PMLB
GRINSZTAJN
Covertype
California Housing
German Credit
Bank Marketing
Folktables
ACSIncome
Law School
Boston Housing
Wine Quality
Breast Cancer Wisconsin
Credit Card Fraud
IEEE-CIS
Elliptic
YelpChi
T-Finance
KDD99; KDD Cup 99, KDDCup99
NSL-KDD
UNSW-NB15
CIC-IDS2017; CICIDS2017
CSE-CIC-IDS2018
CTU-13
ToN-IoT
BoT-IoT
Edge-IIoTset
EMBER
Drebin
AndroZoo
BODMAS
HDFS
BGL
Thunderbird
LogHub
FedScale
Shakespeare
Stack Overflow
FLamby
CINIC-10
CelebA-FL
WILDS-Camelyon
FMoW
Spurious CIFAR
ColoredMNIST; Colored MNIST, CMNIST
CorruptedCIFAR
Terra Incognita; TerraInc
VLCS
DomainBed
MetaShift
NICO++
Open LTH
AutoFL
NAS-Bench-301
NATS-Bench
HPO-B
HPOBench
YAHPO
LCBench
JAHS-Bench
BBOB
COCO BBOB
OpenBox
PFNs4BO
Olympus
TPC-DS
IMDB JOB; JOB
SOSD
SIFT1M
SIFT1B
GIST1M
DEEP1B
Deep1B
BigANN; Big-ANN
ANN-Benchmarks
SpaceV
GloVe-100
LAION-ANN
MLPerf Inference
MLCommons
ShareGPT trace
Azure trace
BurstGPT
CFDBench
APEBench
The Well
AirfRANS
DrivAerNet
DrivAerNet++
ShapeNet-Car
Burgers
Darcy flow
Kolmogorov flow
Shallow Water
Lorenz-63
Lorenz-96
Kuramoto-Sivashinsky
CylinderFlow
DeformingPlate
Plasticity
SRBench
Feynman
LLM-SRBench
AI Feynman
Open Reaction Database
`;
