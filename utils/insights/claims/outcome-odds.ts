import { shares } from "@/utils/insights/choice";
import type { Weights } from "@/utils/insights/linear";
import { placeOf, type SignIndex, signIndexOf } from "@/utils/insights/signs/sign-index";
import { spelt } from "@/utils/insights/signs/tell";
import { type Outcome, OUTCOMES } from "./outcome";
import { perSetting } from "./per-setting";
import type { Setting } from "./setting";
import { tellNumber } from "./signs";

/** The names of the signs of each outcome, for learning and for explanations. */
export const optionsOf = (setting: Setting): string[][] => {
  const signs = [...new Set(spelt((tell) => tellNumber(setting, tell)))];
  return OUTCOMES.map((outcome) => signs.map((sign) => `${sign}|${outcome}`));
};

/** One row of weights per sign, for all outcomes in order: a single look-up instead of six. */
interface Table {
  index: SignIndex;
  rows: Float64Array;
}

function tableOf(weights: Weights): Table {
  const names = Object.keys(weights).map((name) => name.slice(0, name.lastIndexOf("|")));
  const signs = [...new Set(names)];
  const places = new Map(signs.map((sign, place) => [sign, place]));
  const rows = new Float64Array(signs.length * OUTCOMES.length);
  for (const [name, weight] of Object.entries(weights)) {
    const cut = name.lastIndexOf("|");
    const outcome = OUTCOMES.indexOf(name.slice(cut + 1) as Outcome);
    rows[(places.get(name.slice(0, cut)) ?? 0) * OUTCOMES.length + outcome] = weight;
  }
  return { index: signIndexOf(signs), rows };
}

/** Returns a function that computes the chances of all outcomes of a number, in their order. */
function judgeOf(weights: Weights): (setting: Setting) => readonly number[] {
  const { index, rows } = tableOf(weights);
  /** The last question in which each sign occurred, so that a repeated sign counts once. */
  const heard = new Uint32Array(rows.length / OUTCOMES.length);
  let question = 0;
  return perSetting((setting) => {
    question++;
    const sums = OUTCOMES.map(() => 0);
    tellNumber(setting, (first, second, third, fourth, fifth, sixth) => {
      const place = placeOf(index, first, second, third, fourth, fifth, sixth);
      if (place < 0 || heard[place] === question) return;
      heard[place] = question;
      const row = place * OUTCOMES.length;
      for (let at = 0; at < sums.length; at++) sums[at] = (sums[at] ?? 0) + (rows[row + at] ?? 0);
    });
    return shares(sums);
  });
}

const judges = new WeakMap<Weights, ReturnType<typeof judgeOf>>();

/** The chances of all outcomes of a number, in the order of `OUTCOMES`. */
export function oddsOf(setting: Setting, weights: Weights): readonly number[] {
  const known = judges.get(weights) ?? judgeOf(weights);
  judges.set(weights, known);
  return known(setting);
}
