/** One character a number; the middle one is 0. */
const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+";
const MIDDLE = (DIGITS.length - 1) / 2;

/** Small numbers keep more of their size than large ones: steps grow with the number. */
const valueOf = (level: number) => Math.sign(level) * (level / MIDDLE) ** 2;
const levelOf = (value: number) =>
  Math.sign(value) * Math.round(MIDDLE * Math.sqrt(Math.abs(value)));

/** By the code of a digit; 0 for other signs. */
const VALUES = new Float64Array(128);
for (let at = 0; at < DIGITS.length; at++) VALUES[DIGITS.charCodeAt(at)] = valueOf(at - MIDDLE);

/** Numbers between -1 and 1 as a short text, each kept to about a tenth of its size. */
export const packed = (values: Float64Array): string =>
  Array.from(values, (value) => DIGITS[MIDDLE + levelOf(value)]).join("");

/** The numbers that `packed` wrote; 0 for a character that it never writes. */
export function unpacked(text: string): Float64Array {
  const values = new Float64Array(text.length);
  for (let at = 0; at < text.length; at++) values[at] = VALUES[text.charCodeAt(at)] ?? 0;
  return values;
}
