import type { Browser } from "puppeteer-core";
import { inParent } from "./in-parent";

/** What Firefox's own process offers, as far as the tests use it. */
interface RunningExtension {
  terminateBackground(options: {
    ignoreDevToolsAttached: boolean;
    disableResetIdleForTest: boolean;
  }): Promise<void>;
  emit(event: "webext-menu-menuitem-click", info: object, tab: unknown): void;
}
interface BrowsingContext {
  mediumOverride: string;
  prefersColorSchemeOverride: string;
}
declare const ChromeUtils: {
  importESModule(url: "resource://gre/modules/ExtensionParent.sys.mjs"): {
    ExtensionParent: {
      GlobalManager: { extensionMap: Map<string, RunningExtension> };
    };
  };
};
declare const Services: {
  prefs: { setStringPref(name: string, value: string): void };
  obs: {
    addObserver(
      observer: (channel: {
        QueryInterface(kind: unknown): {
          URI: { spec: string };
          loadInfo: { loadingPrincipal: { addonId: string } | null };
        };
      }) => void,
      topic: "http-on-opening-request",
    ): void;
  };
};
declare const Ci: Record<"nsIHttpChannel" | "nsICertOverrideService", unknown>;
declare const Cc: Record<
  string,
  {
    getService(kind: unknown): {
      setDisableAllSecurityChecksAndLetAttackersInterceptMyData(disabled: boolean): void;
    };
  }
>;
declare const gBrowser: {
  selectedTab: unknown;
  selectedBrowser: { browsingContext: BrowsingContext };
};
declare global {
  // oxlint-disable-next-line no-var -- the only way to declare one
  var sentByGloss: string[] | undefined;
}

/** Stops the background page, as Firefox does after 30 s without work. */
export const stopBackground = (browser: Browser, addOn: string): Promise<void> =>
  inParent(
    browser,
    async (id) => {
      const url = "resource://gre/modules/ExtensionParent.sys.mjs";
      const { extensionMap } = ChromeUtils.importESModule(url).ExtensionParent.GlobalManager;
      await extensionMap
        .get(id)
        ?.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true });
    },
    addOn,
  );

/** Chooses an entry of the add-on in the context menu of the tab in front. */
export const chooseFromMenu = (browser: Browser, addOn: string, entry: string): Promise<void> =>
  inParent(
    browser,
    ([id, menuItemId]) => {
      const url = "resource://gre/modules/ExtensionParent.sys.mjs";
      const { extensionMap } = ChromeUtils.importESModule(url).ExtensionParent.GlobalManager;
      const info = { menuItemId, editable: false, modifiers: [] };
      extensionMap.get(id ?? "")?.emit("webext-menu-menuitem-click", info, gBrowser.selectedTab);
    },
    [addOn, entry],
  );

/** Shows the tab in front as it is printed, or in these colours. */
export const emulate = (
  browser: Browser,
  how: { media?: "print"; colours?: "light" | "dark" },
): Promise<void> =>
  inParent(
    browser,
    ({ media, colours }) => {
      const { browsingContext } = gBrowser.selectedBrowser;
      if (media) browsingContext.mediumOverride = media;
      if (colours) browsingContext.prefersColorSchemeOverride = colours;
    },
    how,
  );

/** Takes no certificate any more that nobody vouches for. */
export const distrust = (browser: Browser): Promise<void> =>
  inParent(
    browser,
    () => {
      Cc["@mozilla.org/security/certoverride;1"]
        ?.getService(Ci.nsICertOverrideService)
        .setDisableAllSecurityChecksAndLetAttackersInterceptMyData(false);
    },
    null,
  );

/** Gives the add-on its address again, which Firefox forgets with it, and forgets what it asked for. */
export const forgetAddOn = (browser: Browser, uuids: string): Promise<void> =>
  inParent(
    browser,
    (value) => {
      Services.prefs.setStringPref("extensions.webextensions.uuids", value);
      globalThis.sentByGloss?.splice(0);
    },
    uuids,
  );

/** Begins to note what the add-on asks of the network. */
export const noteSent = (browser: Browser, addOn: string): Promise<void> =>
  inParent(
    browser,
    (id) => {
      const sent: string[] = [];
      globalThis.sentByGloss = sent;
      Services.obs.addObserver((subject) => {
        const { URI, loadInfo } = subject.QueryInterface(Ci.nsIHttpChannel);
        if (loadInfo.loadingPrincipal?.addonId === id) sent.push(URI.spec);
      }, "http-on-opening-request");
    },
    addOn,
  );

/** What was noted, in order. */
export const readSent = (browser: Browser): Promise<string[]> =>
  inParent(browser, () => globalThis.sentByGloss ?? [], null);
