/*
 * Safe access to a DOM tree of a page. Fields of a form and images of a document become its properties and
 * shadow those of the DOM, in content scripts too: `<input name="parentElement">` replaces
 * `form.parentElement`. So everything is read through the prototypes, which a page cannot reach from its
 * world; lint forbids direct access. Functions that take `Maybe` return null, "", false or an empty list for
 * no element.
 */

type Maybe<T> = T | null | undefined;

const prototypeOf = (node: Node) => (node instanceof Element ? Element : Text).prototype;

const get = (name: keyof Element, node: Maybe<Node>) =>
  node ? (Reflect.get(prototypeOf(node), name, node) as unknown) : null;

/** Makes a getter of an element. */
const elementAt = (name: keyof Element) => (node: Maybe<Node>) => get(name, node) as Element | null;
/** Makes a getter of a text. */
const textAt = (name: keyof Element) => (node: Maybe<Node>) => (get(name, node) ?? "") as string;

export const parentOf = elementAt("parentElement");
export const nextOf = elementAt("nextElementSibling");
export const previousOf = elementAt("previousElementSibling");
export const firstChildOf = elementAt("firstElementChild");
export const lastChildOf = elementAt("lastElementChild");
/** The previous text or element. */
export const nodeBefore = (node: Node) => get("previousSibling", node) as Node | null;
/** Lower case in an HTML document: `"dd"`; empty for a text. */
export const tagOf = textAt("localName");
export const textOf = textAt("textContent");
export const pageOf = (element: Element) => get("ownerDocument", element) as Document;
export const hasChildren = (element: Element) => get("firstElementChild", element) !== null;
/** Whether it is in the page's tree. */
export const isAttached = (node: Node) => get("isConnected", node) === true;

/** The value of an attribute; null if missing. */
export const attributeOf = (element: Maybe<Element>, name: string): string | null =>
  element ? Element.prototype.getAttribute.call(element, name) : null;

const rootPrototype = (root: Element | Document): ParentNode =>
  root instanceof Element ? Element.prototype : Document.prototype;

/** The first element below a root that matches a selector. */
export function find(root: Maybe<Element | Document>, selector: string): Element | null {
  if (!root) return null;
  return rootPrototype(root).querySelector.call(root, selector);
}

/** All elements below a root that match a selector, in document order. */
export function findAll(root: Maybe<Element | Document>, selector: string): Element[] {
  if (!root) return [];
  return [...rootPrototype(root).querySelectorAll.call(root, selector)];
}

/** The nearest element that matches a selector: itself or an ancestor. */
export const closest = (element: Maybe<Element>, selector: string): Element | null =>
  element ? Element.prototype.closest.call(element, selector) : null;
export const matches = (element: Maybe<Element>, selector: string): boolean =>
  element ? Element.prototype.matches.call(element, selector) : false;
export const holds = (element: Element, inner: Node) =>
  Element.prototype.contains.call(element, inner);

/** A deep copy. */
export const copyOf = (element: Element) =>
  Element.prototype.cloneNode.call(element, true) as Element;
export const remove = (element: Maybe<Element>) =>
  element && Element.prototype.remove.call(element);

export const boxOf = (element: Element) => Element.prototype.getBoundingClientRect.call(element);
/** Inner width in CSS pixels; 0 for inline elements. */
export const widthOf = (element: Element) => get("clientWidth", element) as number;

/** Puts a node after an element, before it, or into it as the last child. */
export function put(node: Node, place: "after" | "before" | "last", anchor: Element): void {
  Element.prototype[place === "last" ? "append" : place].call(anchor, node);
}
