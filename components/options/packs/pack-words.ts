import { papersIn } from "@/components/options/transfer-words";
import type { PackSubscription } from "@/utils/domain/pack-subscription";

const TIME = new Intl.DateTimeFormat(undefined, { dateStyle: "medium", timeStyle: "short" });

const ended = (sentence: string) => (/[.?!]$/.test(sentence) ? sentence : `${sentence}.`);

const HELD = {
  pack: "One pack of",
  index: "Packs of",
  collection: "A collection of",
} as const;

/** A description from its metadata: "A collection of 100,000 papers · 2026-07-01 · CC0-1.0 · the lab". */
export function aboutWords({ kind, papers, date, licence, source }: PackSubscription): string {
  const held = kind === null ? "Not read yet" : `${HELD[kind]} ${papersIn(papers)}`;
  return [held, date, licence, source].filter(Boolean).join(" · ");
}

/** The state of a subscription, and when it is updated next. */
export function packStateWords({ problem, nextAt, freshAt }: PackSubscription): string {
  const next = `Asked again ${TIME.format(nextAt)}.`;
  if (problem !== null) return `${ended(problem)} What came before stays. ${next}`;
  return freshAt === null ? "Being asked…" : `Asked ${TIME.format(freshAt)}. ${next}`;
}

/** What the host of a collection learns about its reader; null for other subscriptions. */
export const privacyWords = ({ fewest }: PackSubscription): string | null =>
  fewest === null
    ? null
    : `Asked piece by piece, for titles that the library does not know. Each piece holds ${fewest} papers or more; which of them a page shows is not sent.`;
