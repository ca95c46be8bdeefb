/*
 * How Gloss reads a tree that is not its own. The fields of a form and the images of a document are
 * its properties under their names, before those of the DOM: `<input name="parentElement">` takes
 * the place of `form.parentElement`, for content scripts, too. So everything is asked of the
 * prototypes, which a page cannot reach from its world; lint refuses the direct way. Every function
 * takes "no element", and has no element, text or attribute to give then.
 */

type Maybe<T> = T | null | undefined;

const prototypeOf = (node: Node) => (node instanceof Element ? Element : Text).prototype;

const get = (name: keyof Element, node: Maybe<Node>) =>
  node ? (Reflect.get(prototypeOf(node), name, node) as unknown) : null;

/** Reads a property that is an element. */
const elementAt = (name: keyof Element) => (node: Maybe<Node>) => get(name, node) as Element | null;
/** Reads a property that is a text. */
const textAt = (name: keyof Element) => (node: Maybe<Node>) => (get(name, node) ?? "") as string;

export const parentOf = elementAt("parentElement");
export const nextOf = elementAt("nextElementSibling");
export const previousOf = elementAt("previousElementSibling");
export const firstChildOf = elementAt("firstElementChild");
export const lastChildOf = elementAt("lastElementChild");
/** A text or an element. */
export const nodeBefore = (node: Node) => get("previousSibling", node) as Node | null;
/** Lower case in an HTML document: `"dd"`; of a text it is empty. */
export const tagOf = textAt("localName");
export const textOf = textAt("textContent");
export const pageOf = (element: Element) => get("ownerDocument", element) as Document;
export const hasChildren = (element: Element) => get("firstElementChild", element) !== null;
/** Whether the page has it in its tree. */
export const isAttached = (node: Node) => get("isConnected", node) === true;

/** The attribute's text. */
export const attributeOf = (element: Maybe<Element>, name: string): string | null =>
  element ? Element.prototype.getAttribute.call(element, name) : null;

const rootPrototype = (root: Element | Document): ParentNode =>
  root instanceof Element ? Element.prototype : Document.prototype;

/** The first element below a root that a selector selects. */
export function find(root: Maybe<Element | Document>, selector: string): Element | null {
  if (!root) return null;
  return rootPrototype(root).querySelector.call(root, selector);
}

/** All elements below a root that a selector selects, in document order. */
export function findAll(root: Maybe<Element | Document>, selector: string): Element[] {
  if (!root) return [];
  return [...rootPrototype(root).querySelectorAll.call(root, selector)];
}

/** The nearest element, itself or around it, that a selector selects. */
export const closest = (element: Maybe<Element>, selector: string): Element | null =>
  element ? Element.prototype.closest.call(element, selector) : null;
export const matches = (element: Maybe<Element>, selector: string): boolean =>
  element ? Element.prototype.matches.call(element, selector) : false;
export const holds = (element: Element, inner: Node) =>
  Element.prototype.contains.call(element, inner);

/** A copy with everything below it; its elements are read like those of the page. */
export const copyOf = (element: Element) =>
  Element.prototype.cloneNode.call(element, true) as Element;
export const remove = (element: Maybe<Element>) =>
  element && Element.prototype.remove.call(element);

export const boxOf = (element: Element) => Element.prototype.getBoundingClientRect.call(element);
/** Width inside of it, CSS pixels; 0 for what stands in a line of text. */
export const widthOf = (element: Element) => get("clientWidth", element) as number;

/** Puts a node after an element, before it, or into it as its last child. */
export function put(node: Node, place: "after" | "before" | "last", anchor: Element): void {
  Element.prototype[place === "last" ? "append" : place].call(anchor, node);
}
