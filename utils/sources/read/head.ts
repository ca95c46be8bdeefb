import { textOfHtml } from "./html-text";
import { readMarkup } from "./markup";

/** What a page says of itself: the contents of its `meta` elements by their names in lower case. */
export type Head = ReadonlyMap<string, string>;

/** Reads what a page says of itself; of several values of a name the first that says anything. */
export function headOf(html: string): Head {
  const head = new Map<string, string>();
  readMarkup(
    html,
    {
      open(name, { name: called = "", content = "" }) {
        if (name !== "meta") return;
        const key = called.toLowerCase();
        if (content !== "" && !head.has(key)) head.set(key, textOfHtml(content));
      },
    },
    { raw: true },
  );
  return head;
}
