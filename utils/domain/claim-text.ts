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
  if (unit === "orders") return `${number} ${value === 1 ? "order" : "orders"} of magnitude`;
  return unit === "×" ? `${number}×` : `${number} ${unit}`;
}

/** How many times less of what one wants little of: "8× less GPU memory", "14× smaller model size". */
function fewer({ metric, unit, value, better }: Claim): string {
  const isFactor = unit === "orders" || (unit === "×" && value > 1);
  if (metric === null || better !== "lower" || !isFactor) return "";
  if (/size$/i.test(metric)) return " smaller";
  return /s$/i.test(metric) ? " fewer" : " less";
}

/** An improvement goes up, or down where lower is better: "+4 % Recall", "−27.4 mm MPJPE". */
function sign({ kind, unit, value, better }: Claim): string {
  if (kind !== "gain" || unit === "×" || unit === "orders" || value <= 0) return "";
  return better === "lower" ? "−" : "+";
}

/** The quantity alone: "18.65 → 1.80", "up to 20×". */
export function claimValue(claim: Claim): string {
  const { value, unit, from, bound } = claim;
  if (from !== null) return `${amount(from, value)} → ${withUnit(value, unit, from)}`;
  return `${bound === null ? "" : `${bound} `}${sign(claim)}${withUnit(value, unit, null)}`;
}

const isFaster = ({ metric, unit, value }: Claim) =>
  unit === "×" && value > 1 && /speed|latency|throughput/i.test(metric ?? "");

/** A claim as a badge says it: "FID 18.65 → 1.80 ↓", "20× faster", "+4.03 % Recall@50". */
export function claimText(claim: Claim): string {
  const value = claimValue(claim);
  const { metric, kind, from, better } = claim;
  if (metric === null) return value;
  if (kind === "size") return value;
  if (isFaster(claim)) return `${value} faster`;
  if (from !== null) return `${metric} ${value}${better === null ? "" : ` ${ARROWS[better]}`}`;
  return kind === "score" ? `${metric} ${value}` : `${value}${fewer(claim)} ${metric}`;
}

/** A claim in words for a screen reader: "FID from 18.65 to 1.80, lower is better". */
export function spokenClaim(claim: Claim): string {
  const { metric, value, unit, from, better, dataset } = claim;
  const said = unit === "×" ? `${amount(value)} times` : withUnit(value, unit, from);
  const by = sign(claim) === "−" ? "lower by " : "";
  const quantity =
    from === null
      ? `${metric === null ? "" : `${metric} `}${by}${claim.bound === null ? "" : `${claim.bound} `}${said}${fewer(claim)}`
      : `${metric === null ? "" : `${metric} `}from ${amount(from, value)} to ${said}`;
  const where = dataset === null ? "" : ` on ${dataset}`;
  return `${quantity}${where}${better === null ? "" : `, ${better} is better`}`;
}

/** How many times as much or as little, at least 1; nothing tells of zero. */
const times = (ratio: number) => (ratio > 0 ? Math.max(ratio, 1 / ratio) : 1);

/** How large a change or a value is, up to 1: a change from 18.65 to 1.80 is tenfold. */
function size({ value, unit, from }: Claim): number {
  if (from !== null) return Math.min(times(value / from) / 20, 1);
  return Math.min(unit === "×" ? times(value) / 10 : Math.abs(value) / 100, 1);
}

function telling(claim: Claim): number {
  const { kind, from, metric } = claim;
  return (from === null ? 0 : 4) + RANK[kind] * 2 + (metric === null ? 0 : 1) + size(claim);
}

/** Most telling first: from→to and large gains before scores, sizes last. */
export function rankedClaims(claims: readonly Claim[]): Claim[] {
  return claims.toSorted((a, b) => telling(b) - telling(a));
}
