/** Characters; longer than any record of a paper. A file without line breaks must not fill the memory. */
const MAX_LINE = 5_000_000;

/** Lines per batch: fixed costs (a transaction, a message) are shared by all of them. */
const TOGETHER = 100;
/** Characters after which a batch ends, however few its lines. */
const MAX_TOGETHER = 1_000_000;

/** A line of a file with its number, from 1; `text` is null if it is too long to be read. */
export interface Line {
  number: number;
  text: string | null;
}

/**
 * The lines of a UTF-8 stream, in batches of a hundred unless they are very long. If the stream fails, yields
 * the lines before the failure, then throws.
 */
export async function* linesOf(
  stream: ReadableStream<Uint8Array<ArrayBuffer>>,
): AsyncGenerator<Line[]> {
  let held: Line[] = [];
  let length = 0;
  try {
    for await (const line of eachLineOf(stream)) {
      held.push(line);
      length += line.text?.length ?? 0;
      if (held.length < TOGETHER && length < MAX_TOGETHER) continue;
      yield held;
      [held, length] = [[], 0];
    }
  } catch (error) {
    if (held.length > 0) yield held;
    throw error;
  }
  if (held.length > 0) yield held;
}

async function* eachLineOf(stream: ReadableStream<Uint8Array<ArrayBuffer>>): AsyncGenerator<Line> {
  let rest = "";
  let number = 0;
  let tooLong = false;
  for await (const piece of stream.pipeThrough(new TextDecoderStream())) {
    const parts = (rest + piece).split("\n");
    rest = parts.pop() ?? "";
    for (const text of parts) {
      yield { number: ++number, text: tooLong ? null : text };
      tooLong = false;
    }
    if (rest.length > MAX_LINE) [rest, tooLong] = ["", true];
  }
  if (rest !== "" || tooLong) yield { number: ++number, text: tooLong ? null : rest };
}
