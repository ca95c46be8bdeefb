import { browser } from "wxt/browser";
import { ask } from "@/utils/messages/ask";
import {
  diagnose,
  type Diagnosis,
  type PageFindings,
  reportText,
  unanswered,
} from "@/utils/domain/diagnosis";
import type { Match, Miss } from "@/utils/domain/match";
import { readPreferences } from "@/utils/preferences/areas";

/** Built from `entrypoints/doctor`. */
const SCRIPT = "/doctor.js";
/** Candidates a message. */
const BURST = 200;

/** What Gloss found on the page that the popup was opened on; null where it does not run there. */
export async function diagnosePage(): Promise<Diagnosis | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return null;
  const [frame] = await browser.scripting.executeScript({
    target: { tabId: tab.id },
    files: [SCRIPT],
  });
  const findings = frame?.result as PageFindings | null | undefined;
  if (!findings) return null;
  const { stances, sites } = await readPreferences();
  // A page that lists nothing never asks whether it is switched off.
  const isOn = findings.isOn && sites[findings.site.id] !== false;
  const isSlowed = await ask.isSlowed(tab.id);
  return diagnose({ ...findings, isOn }, await verdictsOf(findings), { stances, isSlowed });
}

async function verdictsOf(findings: PageFindings): Promise<(Match | Miss)[]> {
  const rows = unanswered(findings).map(({ title, ids, exact }) => ({ title, ids, exact }));
  const verdicts: (Match | Miss)[] = [];
  for (let at = 0; at < rows.length; at += BURST) {
    // oxlint-disable-next-line no-await-in-loop -- one burst after the other leaves room for look-ups
    verdicts.push(...(await ask.explain(rows.slice(at, at + BURST))));
  }
  return verdicts;
}

/** "Chrome/140": the browser and its version, and nothing else of what it says of itself. */
const browserName = () => /(?:Firefox|Edg|Chrome)\/\d+/.exec(navigator.userAgent)?.[0] ?? "browser";

/** The diagnosis as a text for an issue. */
export const report = (diagnosis: Diagnosis): string =>
  reportText(diagnosis, browser.runtime.getManifest().version, browserName());
