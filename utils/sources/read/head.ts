import { textOfHtml } from "./html-text";
import { readMarkup } from "./markup";

/** What a page says of itself: the contents of its `meta` elements by their names in lower case, in order. */
export type Head = ReadonlyMap<string, readonly string[]>;

/** Of one name; more are made to fill the memory. */
const MOST = 1000;

/** Reads what a page says of itself; values that say nothing are left out. */
export function headOf(html: string): Head {
  const head = new Map<string, string[]>();
  readMarkup(
    html,
    {
      open(name, { name: called = "", content = "" }) {
        if (name !== "meta" || content === "") return;
        const key = called.toLowerCase();
        const known = head.get(key);
        if (known === undefined) head.set(key, [textOfHtml(content)]);
        else if (known.length < MOST) known.push(textOfHtml(content));
      },
    },
    { raw: true },
  );
  return head;
}
