import { readDated } from "./areas";

/** All preferences with their times, as the text of a file for `importFile`. */
export async function exportPreferences(): Promise<string> {
  return `${JSON.stringify({ version: 1, ...(await readDated()) }, null, 2)}\n`;
}
