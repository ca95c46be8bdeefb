import type { Claim } from "./insights";

const ARROWS = { higher: "↑", lower: "↓" };
const RANK = { gain: 2, efficiency: 2, score: 1, size: 0 };

/** Decimals that a number is written with, at most 4. */
const decimals = (value: number) => Math.min(4, /\.(\d+)$/.exec(String(value))?.[1]?.length ?? 0);

/** With the decimals of its companion, so that 18.65 and 1.8 read "18.65" and "1.80". */
const amount = (value: number, companion: number | null = null) =>
  value.toLocaleString("en-US", {
    minimumFractionDigits: companion === null ? 0 : decimals(companion),
    maximumFractionDigits: 4,
  });

function withUnit(value: number, unit: string, from: number | null): string {
  const number = amount(value, from);
  if (unit === "") return number;
  return unit === "×" ? `${number}×` : `${number} ${unit}`;
}

/** The quantity alone: "18.65 → 1.80", "up to 20×". */
export function claimValue({ value, unit, from, bound, kind }: Claim): string {
  if (from !== null) return `${amount(from, value)} → ${withUnit(value, unit, from)}`;
  const plus = kind === "gain" && unit !== "×" && bound === null && value > 0 ? "+" : "";
  return `${bound === null ? "" : `${bound} `}${plus}${withUnit(value, unit, null)}`;
}

/** A claim as a badge says it: "FID 18.65 → 1.80 ↓", "20× faster", "+4.03 % Recall@50". */
export function claimText(claim: Claim): string {
  const value = claimValue(claim);
  const { metric, kind, unit, from, better } = claim;
  if (metric === null) return value;
  if (kind === "size") return value;
  if (unit === "×" && /speed|latency|throughput/i.test(metric)) return `${value} faster`;
  if (from !== null) return `${metric} ${value}${better === null ? "" : ` ${ARROWS[better]}`}`;
  return kind === "score" ? `${metric} ${value}` : `${value} ${metric}`;
}

/** A claim in words for a screen reader: "FID from 18.65 to 1.80, lower is better". */
export function spokenClaim(claim: Claim): string {
  const { metric, value, unit, from, better, dataset } = claim;
  const said = unit === "×" ? `${amount(value)} times` : withUnit(value, unit, from);
  const quantity =
    from === null
      ? `${metric === null ? "" : `${metric} `}${claim.bound === null ? "" : `${claim.bound} `}${said}`
      : `${metric === null ? "" : `${metric} `}from ${amount(from, value)} to ${said}`;
  const where = dataset === null ? "" : ` on ${dataset}`;
  return `${quantity}${where}${better === null ? "" : `, ${better} is better`}`;
}

function telling({ kind, value, unit, from, metric }: Claim): number {
  const large = unit === "×" ? Math.max(value, 1 / Math.max(value, 1e-6)) / 10 : value / 100;
  return (
    (from === null ? 0 : 4) +
    RANK[kind] * 2 +
    (metric === null ? 0 : 1) +
    Math.min(Math.abs(large), 1)
  );
}

/** Most telling first: from→to and large gains before scores, sizes last. */
export function rankedClaims(claims: readonly Claim[]): Claim[] {
  return claims.toSorted((a, b) => telling(b) - telling(a));
}
