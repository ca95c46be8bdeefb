import { unhidden } from "./addresses";

/** Elements that may say what the address of a page is. */
const TAG = /<(?:link|meta|base)\b[^<>]{0,1000}/gi;
/** Where pages say what their own address is, the surest first: the element, and its attribute. */
const OWN: readonly [element: RegExp, address: RegExp][] = [
  [/^<link\b.*\brel=["']?canonical/is, /href=["']?(https?:[^"'\s>]+)/i],
  [/^<meta\b.*og:url["']/is, /content=["'](https?:[^"'\s>]+)/i],
  [/^<base\b/i, /href=["']?(https?:[^"'\s>]+)/i],
];
const SAVED = /<!-- saved from url=\(\d+\)(https?:\S+) -->/i;

/** Relative addresses that only one site has. */
const SHAPES: readonly [shape: RegExp, site: string][] = [
  [/^\/(?:abs|pdf|html)\/(?:\d{4}\.\d{4,5}|[a-z-]+\/\d{7})/, "https://arxiv.org"],
  [/^\/papers\/\d{4}\.\d{4,5}/, "https://huggingface.co"],
  [/^\/(?:forum|pdf)\?id=/, "https://openreview.net"],
  [/^\/(?:\d{4}\.[\w-]+\.\d+|[A-Z]\d\d-\d{4})\/?$/, "https://aclanthology.org"],
];

/** The address that a page says it was found at; null where it does not. */
export function pageAddress(html: string): string | null {
  const head = html.slice(0, 100_000);
  const tags = head.match(TAG) ?? [];
  const said = OWN.flatMap(([element, address]) =>
    tags.flatMap((tag) => (element.test(tag) ? (address.exec(tag)?.[1] ?? []) : [])),
  );
  return said[0] ?? SAVED.exec(head)?.[1] ?? null;
}

/** An address that stands as the standard would write it. */
const WHOLE = /^https?:\/\/(?:[a-z\d]{1,63}\.){1,5}[a-z]{2,6}\/(?:[\w~-][\w.~-]*(?:\/|$))*$/;

/** Where a link of a page leads, whole and without redirects; null where that cannot be said. */
export function absolute(href: string, page: string | null): string | null {
  const trimmed = href.trim();
  if (WHOLE.test(trimmed)) return trimmed;
  const site = SHAPES.find(([shape]) => shape.test(trimmed))?.[1];
  const base = page ?? site;
  if (!URL.canParse(trimmed, base)) return null;
  const address = new URL(trimmed, base);
  return /^https?:$/.test(address.protocol) ? unhidden(address.href) : null;
}
