/** Mathematics and logic. One data set per line: name; other spellings. */
export const MATHS = `
GSM8K; GSM8k, GSM-8K
GSM-Hard
GSM-Symbolic
GSM-Plus
SVAMP
ASDiv
MAWPS
MultiArith
AQuA
AQUA-RAT
MATH
MATH500; MATH-500, MATH 500
AIME
AIME24; AIME 2024, AIME2024, AIME'24, AIME 24
AIME25; AIME 2025, AIME2025, AIME'25, AIME 25
AIME26; AIME 2026
AMC
AMC23
HMMT
HMMT25; HMMT 2025
BRUMO
Minerva; Minerva Math
Omni-MATH; OmniMATH
IMO-AnswerBench
IMO-Bench
PutnamBench
miniF2F; MiniF2F, MiniF2F-test
ProofNet
FIMO
FrontierMath
DeepMath
OpenMathInstruct
MathQA
GeoQA
Geometry3K
LogiQA
ReClor
FOLIO
ProofWriter
PrOntoQA
ZebraLogic
KOR-Bench
Countdown
Sudoku
Game of 24
Sudoku-Extreme
`;
