import { unhidden } from "./addresses";

/** Where pages say what their own address is. */
const OWN = [
  /<link[^>]{0,200}rel=["']?canonical["']?[^>]{0,200}href=["']?(https?:[^"'\s>]+)/i,
  /<link[^>]{0,200}href=["']?(https?:[^"'\s>]+)["']?[^>]{0,200}rel=["']?canonical/i,
  /<meta[^>]{0,200}og:url["'][^>]{0,200}content=["'](https?:[^"'\s>]+)/i,
  /<base[^>]{0,200}href=["']?(https?:[^"'\s>]+)/i,
  /<!-- saved from url=\(\d+\)(https?:\S+) -->/i,
];

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
  return OWN.map((shape) => shape.exec(head)?.[1]).find(Boolean) ?? null;
}

/** Where a link of a page leads, whole and without redirects; null where that cannot be said. */
export function absolute(href: string, page: string | null): string | null {
  const trimmed = href.trim();
  const site = SHAPES.find(([shape]) => shape.test(trimmed))?.[1];
  const base = page ?? site;
  if (!URL.canParse(trimmed, base)) return null;
  const address = new URL(trimmed, base);
  return /^https?:$/.test(address.protocol) ? unhidden(address.href) : null;
}
