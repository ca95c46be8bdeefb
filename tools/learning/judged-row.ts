import { featuresOf } from "@/utils/insights/confidence/features";
import { canBeTold } from "@/utils/insights/confidence/judge";
import type { ConfidenceRow } from "./confidence-rows";
import type { JudgedCase } from "./judged";

/** A right unit stays right if more of the words before it are included. */
const isSameUnit = (unit: string, { unit: judged, right }: JudgedCase["judged"]["told"]) =>
  unit === judged || (right && unit.endsWith(` ${judged}`));

/** Whether a number is still read as it was when it was judged. */
function isSameReading({ judged: { told }, reading }: JudgedCase): boolean {
  const metric = reading.kind === "size" ? null : (reading.metric?.name ?? null);
  return (
    told.kind === reading.kind &&
    isSameUnit(reading.unit, told) &&
    told.metric === metric &&
    told.from === reading.from
  );
}

/** The judgement of a number as a row; fields that were not judged are left out. */
export function judgedRow(given: JudgedCase): ConfidenceRow {
  const { judged, reading, readings } = given;
  const at = readings.indexOf(reading);
  const around = { previous: readings[at - 1], next: readings[at + 1], at, of: readings.length };
  const isSame = isSameReading(given);
  const isSameData = judged.dataset !== null && judged.dataset.name === reading.dataset.name;
  return {
    features: featuresOf({ reading, ...around }),
    truth: {
      own: judged.own,
      told: isSame && judged.told.right,
      metric: false,
      dataset: isSameData && judged.dataset?.right === true,
      from: false,
    },
    has: {
      own: true,
      told: isSame && canBeTold(reading),
      metric: false,
      dataset: isSameData,
      from: false,
    },
    value: reading.setting.number.value,
    isSize: reading.kind === "size",
  };
}
