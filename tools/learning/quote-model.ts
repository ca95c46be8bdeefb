import { tokenAt } from "@/utils/insights/words/tokens";
import { placeOf } from "@/utils/insights/quotes/place";
import { tellClosing, tellOpening } from "@/utils/insights/quotes/border-signs";
import { WHOLE, wholeOf } from "@/utils/insights/quotes/whole-bits";
import type { Weights } from "@/utils/insights/linear";
import { spelt } from "@/utils/insights/signs/tell";
import { type Example, fitLogistic } from "./logistic";
import type { JudgedCase } from "./judged";
import { slim } from "./slim";

const FITTING = { papers: 3, pull: 3, epochs: 60 };
const FAINT = 0.03;

/** An example for each judged span around a number of the paper's own. */
function examplesOf({ paper, judged, reading, scene }: JudgedCase): Example[] {
  const view = scene.view();
  const place = placeOf(reading, view);
  const tellWhole = wholeOf(place);
  return judged.runs.map(([start, end, answer]) => {
    const first = tokenAt(view.tokens, start);
    const last = tokenAt(view.tokens, end) - 1;
    const signs = spelt((tell) => {
      tellOpening(first, place, tell);
      tellClosing(last, place, tell);
    });
    tellWhole({ first, last }, (bit) => signs.push(WHOLE[bit] ?? ""));
    return { paper, signs: signs.map((sign) => [sign, 1] as const), answer };
  });
}

/** Learns which spans around a number can be read alone, from spans that a careful reader judged. */
export const learnQuotes = (cases: readonly JudgedCase[]): Weights =>
  slim(fitLogistic(cases.filter(({ judged }) => judged.own).flatMap(examplesOf), FITTING), FAINT);
