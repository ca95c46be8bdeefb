const MARKS: readonly [bytes: number[], charset: string][] = [
  [[0xef, 0xbb, 0xbf], "utf-8"],
  [[0xff, 0xfe], "utf-16le"],
  [[0xfe, 0xff], "utf-16be"],
];

/** Bytes that are enough to contain an XML declaration. */
const DECLARATION = 200;

function charsetOf(body: Uint8Array, contentType: string): string {
  const mark = MARKS.find(([bytes]) => bytes.every((byte, at) => body[at] === byte));
  if (mark) return mark[1];
  const declared = /charset\s*=\s*"?([\w-]+)/i.exec(contentType)?.[1];
  if (declared !== undefined) return declared;
  const start = new TextDecoder("latin1").decode(body.subarray(0, DECLARATION));
  return /^\s*<\?xml[^>]*\bencoding\s*=\s*["']([\w-]+)/i.exec(start)?.[1] ?? "utf-8";
}

/** Decodes an answer by its byte order mark, header or XML declaration, else as UTF-8. */
export function decodedText(body: Uint8Array, contentType: string): string {
  try {
    return new TextDecoder(charsetOf(body, contentType)).decode(body);
  } catch {
    return new TextDecoder().decode(body); // unknown charset
  }
}
