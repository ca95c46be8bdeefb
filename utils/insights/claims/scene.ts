import { datasetsIn, ownDataset } from "@/utils/insights/attribution/datasets";
import { offerOf, type Offer } from "@/utils/insights/attribution/offer";
import { textViewOf, type TextView } from "@/utils/insights/attribution/text-view";
import { once } from "@/utils/insights/once";
import { numbersOf } from "@/utils/insights/numbers";
import { settingsOf, type Setting } from "./setting";

/** The numbers and names of a text before anything is decided. */
export interface Scene {
  settings: Setting[];
  view: () => TextView;
  datasets: () => Offer;
}

/**
 * The numbers of a repaired text in their sentences, and the names they may belong to. Names are computed
 * lazily, when the first claim is found: most texts make no claim.
 */
export function sceneOf(text: string, title: string): Scene {
  return {
    settings: settingsOf(text, numbersOf(text)),
    view: once(() => textViewOf(text, title)),
    datasets: once(() => offerOf(text, datasetsIn(text), title, ownDataset)),
  };
}
