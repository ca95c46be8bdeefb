import { browser } from "wxt/browser";
import type { Item } from "./define-item";
import * as items from "./items";

/** Every item of `storage.local` and `storage.session`. */
const ITEMS = Object.values(items) as Item<unknown>[];

/** Removes all of both areas but one item: in turn with its changes what is listed, then what is not. */
export async function clearStored(but: Pick<Item<unknown>, "key">): Promise<void> {
  await Promise.all(ITEMS.filter(({ key }) => key !== but.key).map((item) => item.remove()));
  const stored = Object.keys(await browser.storage.local.get(null));
  const others = stored.filter((key) => key !== but.key);
  await Promise.all([browser.storage.local.remove(others), browser.storage.session.clear()]);
}
