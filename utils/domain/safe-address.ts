/** Longer than any address that a paper names. */
const MOST = 2000;

/** Characters that are not seen, or change how others are: controls, marks of direction, blanks. */
const UNSEEN = /[\p{C}\p{Z}\p{Default_Ignorable_Code_Point}]/u;

/** Whether a text holds anything that the eye does not see, or that turns what it sees around. */
export const hasUnseen = (text: string): boolean => UNSEEN.test(text);

const ASCII = /^[\u0021-\u007E]+$/;

/** The address that a browser opens; null for none that is to be opened. */
function parsed(address: string): URL | null {
  if (address.length > MOST || hasUnseen(address) || address.includes("\\")) return null;
  const whole = /^[a-z][a-z\d+.-]*:/i.test(address) ? address : `http://${address}`;
  if (!/^https?:\/\/[^/?#]/i.test(whole) || !URL.canParse(whole)) return null;
  const url = new URL(whole);
  return url.username === "" && url.password === "" ? url : null;
}

/**
 * An address as it is kept and shown: of the web, without a user's name or password, and without
 * anything that is not seen. It stays as it is written where a reader sees where it leads; otherwise it
 * becomes what the browser makes of it, with hosts of other scripts in Punycode ("gіthub.com" with a
 * Cyrillic letter is "xn--gthub-n2e.com") and other characters of paths in per cent. Null for what is
 * not safe to open. One without a scheme may stay so: see `hrefOf`.
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

/** Whether an address that is safe leads to a site of repositories, by its host alone. */
export function leadsToCode(address: string): boolean {
  const host = parsed(address)?.hostname ?? "";
  return CODE_SITES.some((site) => isOf(host, site)) || host.split(".").includes("gitlab");
}
