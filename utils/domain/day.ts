/** A calendar day in UTC, "2026-03-12"; days compare as strings. */
export type Day = string;

const LENGTH = 24 * 60 * 60 * 1000;

export const dayOf = (time: number): Day => new Date(time).toISOString().slice(0, 10);

/** The day `count` days later; earlier for a negative count. */
export const dayAfter = (day: Day, count: number): Day =>
  dayOf(Date.parse(`${day}T00:00:00Z`) + count * LENGTH);

/** Days from one to the other, inclusive; 0 or less if `to` comes first. */
export const daysBetween = (from: Day, to: Day): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / LENGTH) + 1;

/** Whether a text is an existing calendar day. */
export function isDay(text: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  return Number.isFinite(time) && dayOf(time) === text;
}
