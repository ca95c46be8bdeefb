import { datasetsIn, ownDataset } from "@/utils/insights/attribution/datasets";
import { offerOf, type Offer } from "@/utils/insights/attribution/offer";
import { textViewOf, type TextView } from "@/utils/insights/attribution/text-view";
import { once } from "@/utils/insights/once";
import { numbersOf } from "@/utils/insights/numbers";
import { settingsOf, type Setting } from "./setting";

/** What a text holds before anything is decided. */
export interface Scene {
  settings: Setting[];
  view: () => TextView;
  datasets: () => Offer;
}

/**
 * Numbers in their sentences, and the names that a mended text offers them. Most texts make no claim: names
 * are looked for when the first claim is found.
 */
export function sceneOf(text: string, title: string): Scene {
  return {
    settings: settingsOf(text, numbersOf(text)),
    view: once(() => textViewOf(text, title)),
    datasets: once(() => offerOf(text, datasetsIn(text), title, ownDataset)),
  };
}
