/** A normalized address of packs: https, or plain http on this device. Throws a `TypeError` for others. */
export function packAddress(text: string): string {
  const typed = text.trim();
  if (!URL.canParse(typed)) throw new TypeError("This is no address. It begins with https://");
  const url = new URL(typed);
  const isLocal = ["localhost", "127.0.0.1"].includes(url.hostname);
  if (url.protocol === "https:" || (url.protocol === "http:" && isLocal)) {
    url.hash = "";
    return url.href;
  }
  throw new TypeError("Only addresses that begin with https:// can be asked");
}
