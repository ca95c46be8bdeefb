/** What an XML file says of its own bytes. */
const DECLARED = /^\s*<\?xml[^>]{0,100}\sencoding=["']([\w.:-]{1,40})["']/;
const LOOKED_AT = 200_000;

/**
 * Whether bytes beyond ASCII stand alone, as accents of Western languages do in Windows-1252; in
 * Chinese ones they come in pairs.
 */
function areAlone(bytes: Uint8Array): boolean {
  let [high, alone] = [0, 0];
  const end = Math.min(bytes.length, LOOKED_AT);
  for (let at = 0; at < end; at++) {
    if ((bytes[at] ?? 0) < 0x80) continue;
    high++;
    if ((bytes[at - 1] ?? 0) < 0x80 && (bytes[at + 1] ?? 0) < 0x80) alone++;
  }
  return alone * 2 > high;
}

function decoderOf(name: string): TextDecoder | null {
  try {
    return new TextDecoder(name);
  } catch {
    return null;
  }
}

/**
 * The text of a file: UTF-8 or UTF-16 by its mark, else UTF-8, else what an XML file declares, else
 * Windows-1252 or GB18030, which read older Western and Chinese files.
 */
export function decoded(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    const start = new TextDecoder("windows-1252").decode(bytes.subarray(0, 300));
    const declared = decoderOf(DECLARED.exec(start)?.[1] ?? "");
    const guessed = areAlone(bytes) ? "windows-1252" : "gb18030";
    return (declared ?? new TextDecoder(guessed)).decode(bytes);
  }
}
