const KEPT = "Your changes are kept on this device and will be tried again.";

/** Each browser words its refusals its own way; these are the two that a reader can understand. */
const REASONS: [RegExp, string][] = [
  [/MAX_(WRITE|SUSTAINED)/i, "The browser allows no more sync writes for the moment."],
  [/quota|exceed|MAX_ITEMS/i, "The browser's sync storage is full."],
];

/** Why storage.sync refused a write, in words for the reader. */
export function refusal(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  const [, reason] = REASONS.find(([pattern]) => pattern.test(message)) ?? [];
  return `${reason ?? `The browser refused to sync: ${message}`} ${KEPT}`;
}
