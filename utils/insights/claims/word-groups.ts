import { type Piece, pieceOf } from "@/utils/insights/signs/piece";
import { remembering } from "@/utils/insights/words/remembering";

/** Words with similar meanings beside a number; their effect on a claim is learned. */
const GROUPS: readonly (readonly [name: string, words: RegExp])[] = [
  [
    "raise",
    /^(?:improv|increas|boost|rais|enhanc|lift|gain|higher|better|doubl|tripl|more$|larger)/,
  ],
  [
    "lower",
    /^(?:reduc|decreas|lower|cut|drop|declin|degrad|fall|fewer|less$|halv|slump|shrink|smaller)/,
  ],
  ["reach", /^(?:achiev|reach|attain|obtain|yield|scor|record|regist|deliver|get|got$|hit)/],
  ["beat", /^(?:outperform|surpass|exceed|beat|over$|above|advantage|superior)/],
  ["keep", /^(?:retain|maintain|preserv|recover|keep|remain|match)/],
  ["save", /^(?:sav|speed|fast|accelerat|efficien|cheap|compress|throughput|latenc)/],
  ["spend", /^(?:requir|need|us(?:e|es|ing)$|only$|just$|merely|within|consum|cost)/],
  [
    "make",
    /^(?:introduc|present|propos|releas|construct|build|creat|curat|develop|contribut|collect|provid)/,
  ],
  ["hold", /^(?:compris|consist|contain|cover|span|includ|featur|encompass|total|across|with$)/],
  [
    "collection",
    /^(?:dataset|benchmark|corpus|corpora|suite|collection|testbed|taxonom|library|study|survey)/,
  ],
  ["try", /^(?:evaluat|experiment|test|assess|appl|conduct|analy[sz]|investigat|compar(?:e|ing)$)/],
  ["train", /^(?:train|pre-?train|fine-?tun|sampl|learn|supervis)/],
  [
    "against",
    /^(?:compared|versus|vs|than$|against|relative|from$|baseline|prior|previous|existing)/,
  ],
  [
    "resource",
    /^(?:parameter|memory|flops|gpu|tokens?$|data$|samples?$|label|step|epoch|hour|second|minute|day|comput|cost|time$|size$)/,
  ],
  [
    "quality",
    /^(?:accurac|f1|fid|bleu|map|miou|iou|rate|score|precision|recall|auc|auroc|error|dice|psnr|correlat|performanc|success|ndcg|perplex|rouge|cider|kappa)/,
  ],
  ["human", /^(?:human|expert|annotat|clinician|participant|user)/],
  ["own", /^(?:we|our|ours)$/],
  [
    "doubt",
    /^(?:if|when|given|such|e\.g|typically|often|usually|existing|current|recent|although|even)$/,
  ],
];

const PIECES: readonly (readonly [group: Piece, words: RegExp])[] = GROUPS.map(([name, words]) => [
  pieceOf(name),
  words,
]);

/** The groups that a lower-case word belongs to, as pieces of signs. */
export const groupsOf = remembering((word): readonly Piece[] =>
  PIECES.filter(([, words]) => words.test(word)).map(([group]) => group),
);
