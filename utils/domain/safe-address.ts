/** Maximum characters; longer than any address in a paper. */
const MOST = 2000;

/** Characters that are invisible or change how others appear: controls, direction marks, spaces. */
const UNSEEN = /[\p{C}\p{Z}\p{Default_Ignorable_Code_Point}]/u;

/** Whether a text contains invisible characters, or some that reverse the text around them. */
export const hasUnseen = (text: string): boolean => UNSEEN.test(text);

const ASCII = /^[\u0021-\u007E]+$/;

/** The URL that a browser opens; null for an unsafe one. */
function parsed(address: string): URL | null {
  if (address.length > MOST || hasUnseen(address) || address.includes("\\")) return null;
  const whole = /^[a-z][a-z\d+.-]*:/i.test(address) ? address : `http://${address}`;
  if (!/^https?:\/\/[^/?#]/i.test(whole) || !URL.canParse(whole)) return null;
  const url = new URL(whole);
  return url.username === "" && url.password === "" ? url : null;
}

/**
 * An address as stored and shown: on the web, without user name or password, without invisible characters. It
 * stays as written if a reader can see where it leads; otherwise it is normalised like in the browser, with
 * hosts in other scripts in Punycode ("gіthub.com" with a Cyrillic letter becomes "xn--gthub-n2e.com") and
 * other characters of paths percent-encoded. Null if it is not safe to open. An address without a scheme may
 * stay without: see `hrefOf`.
 */
export function safeAddress(address: string): string | null {
  const url = parsed(address);
  if (url === null) return null;
  const written = address.toLowerCase().replace(/^https?:\/\//, "");
  const isPlain = ASCII.test(address) && written.startsWith(url.host);
  return isPlain ? address : url.href;
}

const isOf = (host: string, site: string) => host === site || host.endsWith(`.${site}`);

const CODE_SITES = ["github.com", "bitbucket.org", "codeberg.org"];

/** Whether a safe address leads to a repository host, by its host name alone. */
export function leadsToCode(address: string): boolean {
  const host = parsed(address)?.hostname ?? "";
  return CODE_SITES.some((site) => isOf(host, site)) || host.split(".").includes("gitlab");
}
