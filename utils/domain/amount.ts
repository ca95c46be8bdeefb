/** A number with more decimals than this is a fraction ("a third"), not what a text wrote. */
const WRITTEN = 6;
/** Below this, fixed decimals would leave nothing of a number. */
const SMALL = 0.001;
const LARGE = [
  [1e12, "T"],
  [1e9, "B"],
  [1e6, "M"],
] as const;

const decimals = (value: number) => /\.(\d+)$/.exec(String(value))?.[1]?.length ?? 0;

const format = (options: Intl.NumberFormatOptions) => new Intl.NumberFormat("en-US", options);

/** Created once, by minimum number of decimals. */
const WITH_DECIMALS = [0, 1, 2, 3, 4].map((fewest) =>
  format({ minimumFractionDigits: fewest, maximumFractionDigits: 4 }),
);
const FRACTION = format({ maximumFractionDigits: 2 });
const TINY = format({ maximumSignificantDigits: 3 });

/** No more than four decimals, two for a fraction, three significant digits for a very small number. */
function digits(value: number, fewest = 0): string {
  const isTiny = value !== 0 && Math.abs(value) < SMALL;
  const isFraction = decimals(value) > WRITTEN;
  const fitting = isFraction ? FRACTION : WITH_DECIMALS[Math.min(fewest, 4)];
  return (isTiny ? TINY : fitting)?.format(value).replace("-", "−") ?? String(value);
}

/** "35M" if that is exact ("1.25M", but "1,234,567"), else undefined. */
function short(value: number): string | undefined {
  for (const [unit, letter] of LARGE) {
    const scaled = Math.round((value / unit) * 100) / 100;
    if (Math.abs(scaled) >= 1 && scaled * unit === value) return `${digits(scaled)}${letter}`;
  }
  return undefined;
}

/** A number for display, with no fewer decimals than its companion: 1.8 beside 18.65 becomes "1.80". */
export const amount = (value: number, companion: number | null = null): string =>
  short(value) ?? digits(value, companion === null ? 0 : decimals(companion));

const ORDERS = /^orders?\b/;
const PLURAL = /^(?:points|seconds|minutes|hours|days|weeks|orders of magnitude)$/;

const unitWords = (unit: string) => (ORDERS.test(unit) ? "orders of magnitude" : unit);

const singular = (unit: string) => (PLURAL.test(unit) ? unit.replace(/^(\w+)s\b/, "$1") : unit);

/** A number with its unit: "4.03 %", "20×", "1 order of magnitude". */
export function withUnit(value: number, unit: string, companion: number | null = null): string {
  const number = amount(value, companion);
  if (unit === "" || unit === "×") return `${number}${unit}`;
  const words = unitWords(unit);
  return `${number} ${Math.abs(value) === 1 ? singular(words) : words}`;
}
