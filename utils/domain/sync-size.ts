/** What browsers let an extension sync; Chromium and Firefox agree on all three. */
export const SYNC_QUOTA = {
  bytes: 102_400,
  /** Bytes of one item, its key among them. */
  itemBytes: 8192,
  items: 512,
} as const;

/** Chromium writes these as six letters each, Firefox as they are: whoever counts more decides. */
const ESCAPED = /[<\u2028\u2029]/g;

/** Bytes of an item of the sync storage: its key and the UTF-8 of its JSON, as browsers count them. */
export const itemBytes = (key: string, value: unknown): number =>
  new TextEncoder().encode(key + JSON.stringify(value).replace(ESCAPED, "\\u0000")).length;

/** Bytes of several items, by their keys. */
export const itemsBytes = (items: Record<string, unknown>): number =>
  Object.entries(items).reduce((sum, [key, value]) => sum + itemBytes(key, value), 0);
