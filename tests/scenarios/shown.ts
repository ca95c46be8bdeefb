import { expect } from "@playwright/test";
import type { Tab } from "./driver";

/** The text that a tab shows, that of open shadow roots after its own; or of one host's root alone. */
export const shown = (tab: Tab, host: string | null = null): Promise<string> =>
  tab.run((selector) => {
    const textIn = (root: ParentNode): string[] => [
      ...[...root.children].map((child) => (child instanceof HTMLElement ? child.innerText : "")),
      ...[...root.querySelectorAll("*")].flatMap(({ shadowRoot }) =>
        shadowRoot ? textIn(shadowRoot) : [],
      ),
    ];
    if (selector === null) return textIn(document).join("\n");
    const root = document.querySelector(selector)?.shadowRoot;
    return root ? textIn(root).join("\n") : "";
  }, host);

/** Firefox stores papers at a third of Chromium's rate, milliseconds. */
const PATIENCE = 90_000;

/** Waits until the tab shows the text. */
export const expectShown = (tab: Tab, text: string | RegExp, host?: string): Promise<void> =>
  expect
    .poll(() => shown(tab, host), { timeout: PATIENCE })
    .toEqual(
      typeof text === "string" ? expect.stringContaining(text) : expect.stringMatching(text),
    );
