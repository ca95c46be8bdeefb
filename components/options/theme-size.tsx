import { ownThemeId, themeBytes, type ThemeRules } from "@/utils/domain/own-theme";
import type { SyncState } from "@/utils/domain/preferences";
import { SYNC_QUOTA } from "@/utils/domain/sync-size";

const inBytes = (bytes: number) => `${bytes.toLocaleString("en")} bytes`;

interface ThemeSizeProps {
  rules: ThemeRules;
  /** The stored version; null for a new theme. */
  stored: { id: string; rules: ThemeRules } | null;
  /** Null while it is being loaded. */
  sync: SyncState | null;
}

/** Sync storage that a theme needs, updated while typing, and whether there is room for it. */
export function ThemeSize({ rules, stored, sync }: ThemeSizeProps) {
  const bytes = themeBytes(rules, stored?.id ?? ownThemeId(rules.label));
  const left = sync ? sync.quotaBytes - sync.usedBytes : SYNC_QUOTA.bytes;
  const room = Math.max(0, left + (stored ? themeBytes(stored.rules, stored.id) : 0));
  const problem = problemOf(bytes, room);
  return (
    <p class={problem === null ? "hint" : "problem"} aria-live="polite">
      {problem ??
        `Takes ${inBytes(bytes)} of the ${inBytes(SYNC_QUOTA.itemBytes)} that browsers sync of one theme.`}
    </p>
  );
}

function problemOf(bytes: number, room: number): string | null {
  if (bytes > SYNC_QUOTA.itemBytes)
    return `Takes ${inBytes(bytes)}: more than the ${inBytes(SYNC_QUOTA.itemBytes)} that browsers sync of one theme. Leave some words out.`;
  if (bytes > room)
    return `Takes ${inBytes(bytes)}, and the browser's sync storage has room for ${inBytes(room)}: the theme would stay on this device. Leave some words out, or remove another theme.`;
  return null;
}
