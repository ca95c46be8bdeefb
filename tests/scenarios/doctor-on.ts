import type { Driver, Tab } from "./driver";
import { expectShown } from "./shown";

/** The popup as if it were opened on `tab`: in a tab of its own, with the page's tab in front. */
export async function doctorOn(gloss: Driver, tab: Tab): Promise<Tab> {
  const popup = await gloss.openOwn("popup.html");
  await tab.toFront();
  await popup.reload();
  await expectShown(popup, "Check this page");
  await popup.run(() => {
    const buttons = [...document.querySelectorAll("button")];
    buttons.find(({ textContent }) => textContent.trim() === "Check this page")?.click();
  }, null);
  return popup;
}
