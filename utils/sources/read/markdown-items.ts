import { addressesIn, idsOf } from "./addresses";
import type { Gathered } from "./gathered";
import { GENERIC, linksOfLine, textOfLine } from "./markdown-text";

const ITEM = /^\s*(?:[-*+]|\d{1,4}[.)])\s+(.*)$/;
const BOLD = /(\*\*|__)((?:(?!\1).)+)\1/;
const QUOTED = /["“]([^"”]{10,300})[.,]?["”]/;
const DATE =
  /^\W*(?:\d{4}[-./]\d{1,2}(?:[-./]\d{1,2})?|\d{1,2}[-./]\d{1,2}|\(?(?:19|20)\d\d\)?)\W+/;
const MIN_ABSTRACT = 150;

interface Item {
  text: string;
  rest: string[];
}

/** List items with the indented lines that belong to them. */
function itemsOf(lines: readonly string[]): Item[] {
  const items: Item[] = [];
  for (const line of lines) {
    const text = ITEM.exec(line)?.[1];
    const isNested = /^\s{2,}/.test(line) && items.length > 0;
    if (
      text !== undefined &&
      !(isNested && linksOfLine(text).every(({ text: t }) => GENERIC.test(t)))
    )
      items.push({ text, rest: [] });
    else if (isNested || line.trim() === "") items.at(-1)?.rest.push(line);
    else if (line.startsWith("#")) continue;
  }
  return items;
}

const isName = (text: string) => !GENERIC.test(text) && text.split(/\s+/).length >= 2;

/** The name of the paper: a link's text, else what is bold or quoted, else what precedes the links. */
function titleOf(text: string): string | null {
  const linked = linksOfLine(text).find(
    ({ text: name, address }) =>
      isName(name) && (idsOf([address]).length > 0 || /pdf|paper/i.test(address)),
  );
  const bold = textOfLine(BOLD.exec(text)?.[2] ?? "");
  const quoted = QUOTED.exec(textOfLine(text))?.[1] ?? "";
  const lead = textOfLine(text.split(/\[+|https?:|\(\s*http/)[0] ?? "")
    .replace(DATE, "")
    .replace(/[\s:,.;|–—-]+$/, "");
  return (
    [linked?.text ?? "", bold, quoted, lead].map((one) => one.replace(DATE, "")).find(isName) ??
    null
  );
}

/** List items that link to a paper and name it. */
export function itemsIn(lines: readonly string[], into: Gathered): void {
  for (const { text, rest } of itemsOf(lines)) {
    const links = addressesIn([text, ...rest].join("\n"));
    if (idsOf(links).length === 0 && !/\[(?:pdf|paper)\]/i.test(text)) continue;
    const title = titleOf(text);
    if (title === null) {
      into.skip("This item links to a paper but does not name it", text);
      continue;
    }
    const abstract = rest.map(textOfLine).find((line) => line.length >= MIN_ABSTRACT) ?? "";
    into.add({ title, abstract, links });
  }
}
