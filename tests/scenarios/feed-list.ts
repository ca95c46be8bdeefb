import { expect } from "@playwright/test";
import type { Tab } from "./driver";

/** Adds a feed of the reader's own, on the options page. */
export async function addFeed(options: Tab, address: string): Promise<void> {
  await options.fill("textbox", "A feed or pack of your own", address);
  await options.press("Enter");
}

/** Waits until the feed of this address tells this of itself. */
export const expectToldOf = (options: Tab, address: string, text: RegExp): Promise<void> =>
  expect
    .poll(
      () =>
        options.run((wanted) => {
          const rows = [...document.querySelectorAll("li")];
          return rows.find((row) => row.innerText.includes(wanted))?.innerText ?? "";
        }, address),
      { timeout: 60_000 },
    )
    .toMatch(text);

/** What the list of requests in the options holds, oldest first. */
export const listedRequests = (options: Tab): Promise<string[]> =>
  options.run(
    () => [...document.querySelectorAll(".log-url")].map((cell) => cell.textContent).toReversed(),
    null,
  );
