import { ask } from "@/utils/messages/ask";
import type { Notice } from "@/components/options/contract";
import { preferenceChanges } from "@/utils/domain/preferences";
import { readPreferences } from "@/utils/preferences/areas";

type Changes = ReturnType<typeof preferenceChanges>;

/** Sets everything anew that these changes name. Rejects with an Error for the reader. */
export async function applyChanges({ stances, sites, themes }: Changes): Promise<void> {
  await ask.setStances(stances);
  await Promise.all([...sites.map(ask.setSite), ...themes.map(ask.setTheme)]);
}

/**
 * Imports a preferences file and says what it changed; `undo` gets the changes that lead back.
 * Rejects with an Error for the reader.
 */
export async function importFile(file: File, undo: (back: Changes) => void): Promise<Notice> {
  const before = await readPreferences();
  await ask.importPreferences(await file.text());
  const back = preferenceChanges(await readPreferences(), before);
  const count = Object.values(back).flat().length;
  if (count === 0) {
    return { kind: "status", text: "Nothing changed: what is set here is the same or newer." };
  }
  const text = `Imported ${count} ${count === 1 ? "change" : "changes"} from ${file.name}.`;
  return { kind: "status", text, undo: () => undo(back) };
}
