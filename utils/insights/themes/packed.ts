/** One character a number; the middle one is 0. */
const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+";
const MIDDLE = (DIGITS.length - 1) / 2;

/** Small numbers keep more of their size than large ones: steps grow with the number. */
const valueOf = (level: number) => Math.sign(level) * (level / MIDDLE) ** 2;
const levelOf = (value: number) =>
  Math.sign(value) * Math.round(MIDDLE * Math.sqrt(Math.abs(value)));

const VALUES = new Map(
  Array.from(DIGITS, (digit, at) => [digit.charCodeAt(0), valueOf(at - MIDDLE)]),
);

/** Numbers between -1 and 1 as a short text, each kept to about a tenth of its size. */
export const packed = (values: Float64Array): string =>
  Array.from(values, (value) => DIGITS[MIDDLE + levelOf(value)]).join("");

/** The numbers that `packed` wrote; 0 for a character that it never writes. */
export const unpacked = (text: string): Float64Array =>
  Float64Array.from(text, (digit) => VALUES.get(digit.charCodeAt(0)) ?? 0);
