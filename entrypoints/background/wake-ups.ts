import { browser } from "wxt/browser";
import { report } from "@/utils/logging/report";
import { watchDisplaced } from "@/utils/preferences/displaced";
import { readSites } from "@/utils/storage/items";
import { onLibraryChange } from "@/utils/storage/library-revision";
import type { OwnThemes } from "./own-themes";
import type { Precedence } from "./precedence";
import type { Rest, RestDoor } from "./rest-door";

interface Parts {
  ownThemes: Pick<OwnThemes, "onChange">;
  precedence: Pick<Precedence, "turn">;
  rest: RestDoor;
  isWorkLeft: () => Promise<boolean>;
}

/**
 * Hears all that may wake a stopped background, and loads the second script where that is its matter.
 * Once it is loaded it hears most of it itself: here it is heard for what comes before. Call once, at the
 * top level of the first script: a browser drops events for which nobody listens by then.
 */
export function listenForWakeUps({ ownThemes, precedence, rest, isWorkLeft }: Parts): void {
  const withRest = (use: (rest: Rest) => void) => {
    rest()
      .then(use)
      .catch((error: unknown) => report("Loading the rest of the background", error));
  };
  // Made, it looks for all that is due.
  const load = () => withRest(() => {});
  const look = () => {
    precedence
      .turn()
      .then(isWorkLeft)
      .then((isLeft) => (isLeft ? load() : undefined))
      .catch((error: unknown) => report("Looking for what is left to do", error));
  };
  browser.alarms.onAlarm.addListener(load);
  browser.runtime.onStartup.addListener(load);
  browser.permissions.onAdded.addListener(load);
  browser.permissions.onRemoved.addListener(load);
  readSites.watch(load);
  browser.runtime.onInstalled.addListener(() => withRest(({ install }) => install()));
  browser.contextMenus.onClicked.addListener((_, tab) => {
    if (tab) withRest(({ offerTab }) => offerTab(tab));
  });
  watchDisplaced((records) => withRest(({ bringBack }) => bringBack(records)));
  ownThemes.onChange(look);
  onLibraryChange(look, new AbortController().signal);
  look();
}
