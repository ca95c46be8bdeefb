/** Properties that a page's elements can shadow: forms expose their fields, documents their images. */
export const CLOBBERED = [
  ["parentElement", "parentNode", "nextElementSibling", "previousElementSibling", "nextSibling"],
  ["previousSibling", "children", "childNodes", "childElementCount", "firstChild", "lastChild"],
  ["firstElementChild", "lastElementChild", "textContent", "innerText", "localName", "tagName"],
  ["nodeName", "nodeType", "ownerDocument", "isConnected", "attributes", "className", "classList"],
  ["closest", "querySelector", "querySelectorAll", "getAttribute", "hasAttribute", "cloneNode"],
  ["getBoundingClientRect", "getClientRects", "clientWidth", "offsetParent", "contains"],
  ["getElementById", "getElementsByTagName", "getElementsByClassName", "createElement", "body"],
  ["head", "documentElement", "activeElement", "adoptedStyleSheets", "readyState", "defaultView"],
]
  .flat()
  .map((property) => ({ property, message: "A page can hide it: read with utils/dom." }));
