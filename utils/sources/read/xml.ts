import { decodeHTMLStrict } from "entities";
import { plainName } from "./fields";
import { MAX_DEPTH, readMarkup } from "./markup";
import type { Fields } from "./fields";

/** A value of an element: its text alone, or what is in it by name. */
type XmlValue = string | Fields;

/** What stands in an XML file, or why it cannot be read. */
export type XmlRead = { root: Fields } | { problem: string };

/** These are lists even where there is one. */
const LISTS = new Set(["item", "entry", "link"]);
/** Elements that are read as text, whatever stands in them, by their plain names. */
const TEXT =
  /^(?:(?:article|book|vernacular|secondary|journal|full)?title|abstract(?:text)?|summary|description|content)$/;
/** Marks in a text, which are no fields. */
const INLINE =
  /^(?:style|i|b|u|em|strong|italic|bold|sub|sup|sc|tt|span|underline|monospace|namedcontent|fixedcase)$/;
/** What stands in a text and is no part of it: notes, and who owns it. */
const DROPPED = /^(?:fn|xref|label|copyrightinformation)$/;
/** Parts of a text in lines of their own. */
const BLOCK = /^(?:p|div|br|li|sec|title|abstracttext)$/;

/** What a node of RDF without a class is called in `readXml`'s fields. */
export const RDF_NODE = "RdfNode";

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

/** "arxiv:doi" is "doi"; a node of RDF is called as its class, or `RDF_NODE`, and is no description. */
const localName = (name: string) =>
  name === "rdf:Description" ? RDF_NODE : name.slice(name.indexOf(":") + 1);

const textOf = ({ text }: Draft): string => decodeHTMLStrict(text.join("")).trim();

/** Names come from the file: no object that has others of its own takes them. */
function fieldsOf(element: Draft): Fields {
  const fields: Record<string, unknown> = Object.create(null);
  for (const [name, values] of element.children)
    fields[name] = values.length > 1 || LISTS.has(name) ? values : values[0];
  const words = textOf(element);
  if (words !== "") fields["#text"] = words;
  for (const [name, value] of Object.entries(element.attributes))
    fields[`@${localName(name)}`] = decodeHTMLStrict(value);
  return fields;
}

function valueOf(element: Draft): XmlValue {
  const isText = element.children.size === 0 && Object.keys(element.attributes).length === 0;
  return isText ? textOf(element) : fieldsOf(element);
}

/** Builds objects of elements as a parser meets them. */
class XmlTree {
  readonly #open = [draft("")];
  /** How each element that is open is read: as an object, as part of a text, or not at all. */
  readonly #ways: ("object" | "text" | "none")[] = [];
  #isCdata = false;

  #way(plain: string): "object" | "text" | "none" {
    if (this.#ways.at(-1) === "none") return "none";
    const isInText = this.#ways.at(-1) === "text" || TEXT.test(plainName(this.#top.name));
    if (isInText) return DROPPED.test(plain) ? "none" : "text";
    return INLINE.test(plain) ? "text" : "object";
  }

  get #top(): Draft {
    return this.#open.at(-1) ?? this.#root;
  }

  get #root(): Draft {
    return this.#open[0] ?? draft("");
  }

  open(name: string, attributes: Draft["attributes"]): void {
    const plain = plainName(name);
    const way = this.#way(plain);
    this.#ways.push(way);
    if (way === "object") this.#open.push(draft(localName(name), attributes));
    if (way !== "text" || !BLOCK.test(plain)) return;
    const { Label: label } = attributes;
    this.#top.text.push(label === undefined ? "\n" : `\n${label}: `);
  }

  close(name: string): void {
    const way = this.#ways.pop();
    if (way === "text" && BLOCK.test(plainName(name)))
      this.#top.text.push(plainName(name) === "title" ? ": " : "\n");
    const element = way === "object" && this.#open.length > 1 ? this.#open.pop() : undefined;
    if (element === undefined) return;
    const { children } = this.#top;
    const known = children.get(element.name);
    if (known) known.push(valueOf(element));
    else children.set(element.name, [valueOf(element)]);
  }

  /** Text with its entities; what stands in CDATA has none. */
  text(data: string): void {
    if (this.#ways.at(-1) !== "none")
      this.#top.text.push(this.#isCdata ? data.replaceAll("&", "&amp;") : data);
  }

  cdata(isBegun: boolean): void {
    this.#isCdata = isBegun;
  }

  get fields(): Fields {
    return fieldsOf(this.#root);
  }
}

/**
 * Reads XML as objects: elements by their names without prefix, attributes with "@" before them, text
 * as "#text"; of titles and abstracts the text alone. Elements that do not end make it torn. HTML's
 * entities are known, as feeds and dblp use them; those of a file's own stay as they stand, so that
 * none grows.
 *
 * Built on htmlparser2, not on fast-xml-parser (5.12): of a torn file that gives a part without a word,
 * and its validator refuses the bare "&" that many feeds have; it knows few of HTML's entities, throws
 * where an element has an unlucky name, and takes 1.5 s for a megabyte of attributes. It would be no
 * faster for what is common, and add 65 kB.
 */
export function readXml(text: string): XmlRead {
  const tree = new XmlTree();
  const { isTooDeep, unclosed } = readMarkup(
    text,
    {
      open: (name, attributes) => tree.open(name, attributes),
      close: (name) => tree.close(name),
      text: (data) => tree.text(data),
      cdata: (isBegun) => tree.cdata(isBegun),
    },
    { xml: true, raw: true },
  );
  if (isTooDeep) return { problem: `its elements lie more than ${MAX_DEPTH} deep` };
  if (unclosed > 0) return { problem: "it ends before its elements do" };
  return { root: tree.fields };
}
