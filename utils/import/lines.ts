/** Longer than any record of a paper: a file without line breaks must not fill the memory. */
const MAX_LINE = 5_000_000;

/** A line of a file with its number, from 1; null where it is too long to be read. */
export interface Line {
  number: number;
  text: string | null;
}

/** The lines of a stream of bytes in UTF-8, some at a time. */
export async function* linesOf(
  stream: ReadableStream<Uint8Array<ArrayBuffer>>,
): AsyncGenerator<Line[]> {
  let rest = "";
  let number = 0;
  let tooLong = false;
  for await (const piece of stream.pipeThrough(new TextDecoderStream())) {
    const parts = (rest + piece).split("\n");
    rest = parts.pop() ?? "";
    const lines = parts.map((text) => ({ number: ++number, text: tooLong ? null : text }));
    if (lines.length > 0) tooLong = false;
    if (rest.length > MAX_LINE) [rest, tooLong] = ["", true];
    yield lines;
  }
  if (rest !== "" || tooLong) yield [{ number: ++number, text: tooLong ? null : rest }];
}
