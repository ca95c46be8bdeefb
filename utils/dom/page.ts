/* A document, asked and changed through its prototype: its images and forms hide its properties. */

const get = (name: keyof Document, page: Document) =>
  Reflect.get(Document.prototype, name, page) as unknown;

/** Whether it is still parsed, or its images still load. */
export const stateOf = (page: Document) => get("readyState", page) as DocumentReadyState;
/** What has the focus; the host, where that is in a shadow root. */
export const focusOf = (page: Document) => get("activeElement", page) as Element | null;
export const bodyOf = (page: Document) => get("body", page) as HTMLElement | null;
export const rootOf = (page: Document) => get("documentElement", page) as HTMLElement;

export const create = <Name extends keyof HTMLElementTagNameMap>(page: Document, name: Name) =>
  Document.prototype.createElement.call(page, name) as HTMLElementTagNameMap[Name];

export const sheetsOf = (page: Document) => get("adoptedStyleSheets", page) as CSSStyleSheet[];
export const setSheets = (page: Document, sheets: CSSStyleSheet[]) =>
  Reflect.set(Document.prototype, "adoptedStyleSheets", sheets, page);
