import { MAX_DEPTH, readMarkup } from "./markup";
import type { Fields } from "./record";

/** A value of an element: its text alone, or what is in it by name. */
type XmlValue = string | Fields;

/** What stands in an XML file, or why it cannot be read. */
export type XmlRead = { root: Fields } | { problem: string };

/** These are lists even where there is one. */
const LISTS = new Set(["item", "entry", "link"]);

interface Draft {
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: Map<string, XmlValue[]>;
  text: string[];
}

const draft = (name: string, attributes: Draft["attributes"] = {}): Draft => ({
  name,
  attributes,
  children: new Map(),
  text: [],
});

/** "arxiv:doi" is "doi". */
const localName = (name: string) => name.slice(name.indexOf(":") + 1);

/** Names come from the file: no object that has others of its own takes them. */
function fieldsOf({ children, text, attributes }: Draft): Fields {
  const fields: Record<string, unknown> = Object.create(null);
  for (const [name, values] of children)
    fields[name] = values.length > 1 || LISTS.has(name) ? values : values[0];
  const words = text.join("").trim();
  if (words !== "") fields["#text"] = words;
  for (const [name, value] of Object.entries(attributes)) fields[`@${localName(name)}`] = value;
  return fields;
}

function valueOf(element: Draft): XmlValue {
  const isText = element.children.size === 0 && Object.keys(element.attributes).length === 0;
  return isText ? element.text.join("").trim() : fieldsOf(element);
}

/**
 * Reads XML as objects: elements by their names without prefix, attributes with "@" before them, text
 * as "#text". Elements that do not end make it torn.
 */
export function readXml(text: string): XmlRead {
  const top = draft("");
  const open = [top];
  const { isTooDeep, unclosed } = readMarkup(
    text,
    {
      open: (name, attributes) => open.push(draft(localName(name), attributes)),
      close() {
        const element = open.length > 1 ? open.pop() : undefined;
        if (element === undefined) return;
        const siblings = open.at(-1)?.children;
        const known = siblings?.get(element.name);
        if (known) known.push(valueOf(element));
        else siblings?.set(element.name, [valueOf(element)]);
      },
      text: (data) => open.at(-1)?.text.push(data),
    },
    { xml: true },
  );
  if (isTooDeep) return { problem: `its elements lie more than ${MAX_DEPTH} deep` };
  if (unclosed > 0) return { problem: "it ends before its elements do" };
  return { root: fieldsOf(top) };
}
