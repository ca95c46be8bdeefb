/** What browsers let an extension sync; the same in Chromium and Firefox. */
export const SYNC_QUOTA = {
  bytes: 102_400,
  /** Bytes of one item, including its key. */
  itemBytes: 8192,
  items: 512,
} as const;

/** Chromium stores these as six characters each, Firefox as they are; the larger count is used. */
const ESCAPED = /[<\u2028\u2029]/g;

/** Bytes of an item in sync storage: its key and the UTF-8 of its JSON, as browsers count them. */
export const itemBytes = (key: string, value: unknown): number =>
  new TextEncoder().encode(key + JSON.stringify(value).replace(ESCAPED, "\\u0000")).length;

/** Total bytes of several items, given by key. */
export const itemsBytes = (items: Record<string, unknown>): number =>
  Object.entries(items).reduce((sum, [key, value]) => sum + itemBytes(key, value), 0);
