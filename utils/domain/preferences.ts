/** What a reader wants of a theme. */
export type Stance = "follow" | "neutral" | "mute";

/** A value with the time of its change (milliseconds since 1970): of two records, the newer wins. */
export interface Dated<T> {
  value: T;
  time: number;
}

/** What a reader set; what is not listed is neutral, or on. */
export interface Preferences {
  /** Theme id → stance */
  stances: Record<string, Stance>;
  /** Site id → whether Gloss works there */
  sites: Record<string, boolean>;
}
