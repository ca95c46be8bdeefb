/* Access to a document through its prototype: names of its images and forms shadow its properties. */

const get = (name: keyof Document, page: Document) =>
  Reflect.get(Document.prototype, name, page) as unknown;

/** Whether it is still being parsed or loads images. */
export const stateOf = (page: Document) => get("readyState", page) as DocumentReadyState;
/** The focused element; the host if the focus is in a shadow root. */
export const focusOf = (page: Document) => get("activeElement", page) as Element | null;
export const bodyOf = (page: Document) => get("body", page) as HTMLElement | null;
export const rootOf = (page: Document) => get("documentElement", page) as HTMLElement;

export const create = <Name extends keyof HTMLElementTagNameMap>(page: Document, name: Name) =>
  Document.prototype.createElement.call(page, name) as HTMLElementTagNameMap[Name];

export const sheetsOf = (page: Document) => get("adoptedStyleSheets", page) as CSSStyleSheet[];
export const setSheets = (page: Document, sheets: CSSStyleSheet[]) =>
  Reflect.set(Document.prototype, "adoptedStyleSheets", sheets, page);
