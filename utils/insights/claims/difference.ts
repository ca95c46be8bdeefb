import { firstOfList } from "@/utils/insights/attribution/lists";
import { perSetting } from "./per-setting";
import type { Setting } from "./setting";

/** How the words around a number present it: as a difference, as a value that was reached, or neither. */
export type Tie = "plus" | "by" | "of a change" | "before a change" | "level" | "none";

const HEDGE = String.raw`(?:(?:an?|the|up|to|as|much|over|more|than|about|around|nearly|roughly|approximately|almost|at|least|most|only|just|merely|some|average(?: of)?|on average|factors? of|margin of|maximum of|absolute|relative|significant|substantial|further|additional|another) |[~≈$<>≥≤(]){0,6}`;
/** "Validated by 96 % of users" is not a difference. */
const AGENT =
  "(?<!\\b(?:validated|confirmed|supported|evidenced|demonstrated|shown|indicated|measured|followed|reflected|accompanied|judged|rated|preferred|favou?red|chosen) )";
const BY = new RegExp(String.raw`${AGENT}\bby:? ${HEDGE}$`, "i");
const CHANGE = String.raw`(?:improve(?:ment)?|gain|increase|reduction|decrease|boost|drop|decline|uplift|lift|speed-?up|saving|advantage|degradation|difference|delta|margin|jump|fall|rise|loss|gap)s?`;
const OF_CHANGE = new RegExp(
  String.raw`\b${CHANGE} (?:(?:in|on|for|of|over|from|against) [^,;.]{1,60} )?(?:(?:of|is|was|by|exceeding|reaching|averaging) |[=:(] ?|(?=up to ))${HEDGE}$`,
  "i",
);
const BEFORE_CHANGE = new RegExp(
  String.raw`^[-\s]?(?:(?:absolute|relative|points?|percentage|average|overall|mean|significant|further|additional|[\w@-]+) ){0,3}(?:${CHANGE}|higher|lower|better|worse|more|less|fewer|faster|slower|larger|smaller|shorter|longer|cheaper|greater|over|above|below|improved|reduced)(?![\w-])`,
  "i",
);
const LEVEL = new RegExp(
  String.raw`\b(?:to|with|only|just|merely|using|use[sd]?|requir\w+|need\w*|needs|reach\w*|achiev\w+|attain\w*|obtain\w*|at|of|is|was|from|in|under|within) ${HEDGE}$`,
  "i",
);

function ownTie({ number, before, after }: Setting): Tie {
  if (number.signed) return "plus";
  if (BY.test(before)) return "by";
  if (OF_CHANGE.test(before)) return "of a change";
  if (BEFORE_CHANGE.test(after)) return "before a change";
  return LEVEL.test(before) ? "level" : "none";
}

/** The tie of a number; without one of its own, that of its list's first ("differences of 1.8% and 0.5%"). */
export const tieOf = perSetting((setting): Tie => {
  const own = ownTie(setting);
  if (own !== "none") return own;
  const first = firstOfList(setting);
  return first === setting ? own : ownTie(first);
});
