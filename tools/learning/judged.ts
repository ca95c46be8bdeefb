import type { ReadingModel, Reading } from "@/utils/insights/claims/reading";
import { readingsOf } from "@/utils/insights/claims/reading";
import { sceneOf, type Scene } from "@/utils/insights/claims/scene";
import { repair } from "@/utils/insights/repair";

/** A judged reading; the judgement applies to no other reading of the same number. */
interface JudgedReading {
  kind: string;
  unit: string;
  metric: string | null;
  from: number | null;
  /** Whether all of it is right. */
  right: boolean;
}

/** A careful reader's judgement of one number in an abstract. */
interface JudgedNumber {
  /** Offsets in the repaired abstract. */
  at: [start: number, end: number];
  /** Whether it is a claim of the paper's own. */
  own: boolean;
  told: JudgedReading;
  dataset: { name: string; right: boolean } | null;
  /** Runs around it, and whether they can be read alone as the paper's claim: 1 or 0. */
  runs: [start: number, end: number, right: number][];
}

/** Judged numbers of a paper, whose texts are stored elsewhere. */
export interface JudgedPaper {
  paper: string;
  numbers: JudgedNumber[];
}

/** A judged number as it is read now. */
export interface JudgedCase {
  paper: string;
  judged: JudgedNumber;
  reading: Reading;
  readings: readonly Reading[];
  scene: Scene;
}

/** The texts of a paper. */
export interface PaperText {
  id: string;
  title: string;
  abstract: string;
}

/** A judged paper with its texts. */
export interface JudgedText extends JudgedPaper {
  text: PaperText;
}

/** The numbers of a judged paper that a reader model takes for claims. */
export function judgedCases(
  { paper, numbers, text }: JudgedText,
  model: ReadingModel,
): JudgedCase[] {
  const scene = sceneOf(repair(text.abstract).text, repair(text.title).text);
  const readings = readingsOf(scene, model);
  return numbers.flatMap((judged) => {
    const reading = readings.find(({ setting }) => setting.number.start === judged.at[0]);
    return reading === undefined ? [] : [{ paper, judged, reading, readings, scene }];
  });
}
