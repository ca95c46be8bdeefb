import { wordKey } from "@/utils/insights/words/priors";

/** How often a word occurs, in total and in each kind of context. */
export interface Contexts {
  total: number;
  /** "accuracy of 5". */
  of: number;
  /** "5 % accuracy". */
  beside: number;
  /** "accuracy by 5". */
  moved: number;
  /** "gain in accuracy". */
  change: number;
  /** "ImageNet dataset". */
  data: number;
  /** "BERT model", "than BERT". */
  model: number;
  /** "on ImageNet". */
  on: number;
}

/** The token at an offset; empty beyond the ends of the text. */
type Near = (offset: number) => string;

const UNITS = new Set("% × x percent points point percentage times".split(" "));
const CHANGE =
  /^(?:improvement|gain|reduction|increase|boost|drop|decrease|decline|saving|acceleration)s?$/i;
const DATA =
  /^(?:dataset|benchmark|corpus|challenge|suite|testbed|leaderboard|corpora|testset)s?$/i;
const AFTER_MODEL =
  /^(?:model|framework|method|approach|network|architecture|algorithm|encoder|decoder|agent|baseline|variant|pipeline|achieve|outperform|surpass|perform|improve|exceed|reach|generate|learn|use|consist|leverage|based)(?:s|ed)?$/i;
const BEFORE_MODEL =
  /^(?:outperform|surpass|exceed|beat|than|using|propose|present|via|with|by|over|like|including|and)(?:s|ing|ed)?$/i;

const isWord = (token: string) => /^\p{L}/u.test(token);
const isNumber = (token: string) => /^\d/.test(token);

function standsOf(near: Near): boolean {
  if (isNumber(near(1))) return true;
  if (/^(?:of|=|:|at|is)$/.test(near(1)) && isNumber(near(2))) return true;
  return /^(?:scores?|values?|\))$/.test(near(1)) && near(2) === "of" && isNumber(near(3));
}

function standsBeside(near: Near): boolean {
  if (isNumber(near(-1))) return true;
  return UNITS.has(near(-1)) && (isNumber(near(-2)) || UNITS.has(near(-2)));
}

const isMoved = (near: Near) =>
  /^(?:by|from|to)$/.test(near(1)) && [2, 3, 4].some((offset) => isNumber(near(offset)));

const isChanged = (near: Near) =>
  [-1, -2].some((offset) => /^(?:in|of)$/.test(near(offset)) && CHANGE.test(near(offset - 1)));

const isData = (near: Near) =>
  DATA.test(near(1)) || (DATA.test(near(2)) && !/^[,.;]$/.test(near(1)));

const isModel = (near: Near) => AFTER_MODEL.test(near(1)) || BEFORE_MODEL.test(near(-1));

const standsOn = (near: Near) =>
  /^(?:on|in|across)$/.test(near(-1) === "the" ? near(-2) : near(-1));

const PLACES: [keyof Contexts, (near: Near) => boolean][] = [
  ["total", () => true],
  ["of", standsOf],
  ["beside", standsBeside],
  ["moved", isMoved],
  ["change", isChanged],
  ["data", isData],
  ["model", isModel],
  ["on", standsOn],
];

const nothing = (): Contexts => ({
  total: 0,
  of: 0,
  beside: 0,
  moved: 0,
  change: 0,
  data: 0,
  model: 0,
  on: 0,
});

/** Counts the contexts of every word in the texts, by its `wordKey`. */
export function contextsOf(texts: readonly string[][]): Map<string, Contexts> {
  const all = new Map<string, Contexts>();
  for (const tokens of texts) {
    tokens.forEach((token, at) => {
      if (!isWord(token)) return;
      const key = wordKey(token);
      const counts = all.get(key) ?? nothing();
      all.set(key, counts);
      const near: Near = (offset) => tokens[at + offset] ?? "";
      for (const [place, stands] of PLACES) if (stands(near)) counts[place]++;
    });
  }
  return all;
}
