/** One character per number; the middle one is 0. */
const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+";
const MIDDLE = (DIGITS.length - 1) / 2;

/** Quadratic: small numbers are stored in finer steps than large ones. */
const valueOf = (level: number) => Math.sign(level) * (level / MIDDLE) ** 2;
const levelOf = (value: number) =>
  Math.sign(value) * Math.round(MIDDLE * Math.sqrt(Math.abs(value)));

/** By character code; 0 for characters that are not digits. */
const VALUES = new Float64Array(128);
for (let at = 0; at < DIGITS.length; at++) VALUES[DIGITS.charCodeAt(at)] = valueOf(at - MIDDLE);

/** Packs numbers between -1 and 1 into a string, each rounded to a square of n/31. */
export const packed = (values: Float64Array): string =>
  Array.from(values, (value) => DIGITS[MIDDLE + levelOf(value)]).join("");

/** Unpacks the numbers of `packed`; 0 for an unknown character. */
export function unpacked(text: string): Float64Array {
  const values = new Float64Array(text.length);
  for (let at = 0; at < text.length; at++) values[at] = VALUES[text.charCodeAt(at)] ?? 0;
  return values;
}
