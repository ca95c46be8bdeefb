/** A label that a listing adds to a title ("[pdf]"), but not a part of a work ("[Part 2]"). */
const LABEL = String.raw`\[(?![^\]]{0,20}\b(?:part|vol|volume|chapter|lecture|edition|[ivx]+)\b)[^\]]{1,20}\]`;
const AFFIXES = new RegExp(
  String.raw`^\s*(?:${LABEL}\s*)+|(?:(?<!\s)\s+)?(?:${LABEL}|\((?:19|20)\d\d\))\s*$`,
  "gi",
);
const CUT = /(?:(?<!\s)\s+)?(?:…|\.{3})\s*$/;

/** UTF-8 bytes that a site shows as letters of Windows-1252 or Latin-1 ("Ã©", "â€”"). */
const MISREAD = /[\u00C2-\u00F4][\u0080-\u00BF\u0152-\u02DC\u2013-\u2122]/;
/** Characters of Windows-1252 for the bytes 0x80 to 0x9F. */
const WINDOWS = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

/** Repairs a title that a site decoded in the wrong encoding; returns any other unchanged. */
function decoded(title: string): string {
  if (!MISREAD.test(title)) return title;
  const bytes = Array.from(title, (letter) => {
    const at = WINDOWS.indexOf(letter);
    return at === -1 ? letter.charCodeAt(0) : 0x80 + at;
  });
  if (bytes.some((byte) => byte > 0xff)) return title;
  const text = new TextDecoder().decode(Uint8Array.from(bytes));
  return text.includes("\uFFFD") ? title : text;
}

/** A page's title without its labels ("[pdf]", "[2403.01234]", "(2017)"), and whether it was cut. */
export function cleanTitle(title: string): { title: string; cut: boolean } {
  const bare = decoded(title).replaceAll(AFFIXES, "").trim();
  return CUT.test(bare) ? { title: bare.replace(CUT, ""), cut: true } : { title: bare, cut: false };
}
