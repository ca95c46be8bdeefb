import PostalMime from "postal-mime";
import type { Reread } from "@/utils/domain/table-columns";
import { readDigest, type DigestRead } from "./index";
import { decoded } from "./read/decoded";

/** More than any digest; a gzip bomb grows a thousandfold. */
const MAX_BYTES = 300_000_000;

/** A file that cannot be read at all, with words for the reader. */
export class UnreadableFile extends Error {
  override name = "UnreadableFile";
}

/** What a reader of files threw, as words for the reader: its own, or that the file is damaged. */
export function asUnreadable(error: unknown): UnreadableFile {
  if (error instanceof UnreadableFile) return error;
  const isGone = error instanceof DOMException && /^Not(?:Readable|Found)Error$/.test(error.name);
  const why = isGone
    ? "This file was moved, changed or removed since it was chosen. Choose it again"
    : "This file is damaged, or made to stop its readers. Fetch or export it again";
  return new UnreadableFile(why, { cause: error });
}

const isGzip = ([first, second]: Uint8Array) => first === 0x1f && second === 0x8b;
const isZip = ([first, second]: Uint8Array) => first === 0x50 && second === 0x4b;

async function unzipped(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  try {
    for await (const part of stream) {
      size += part.byteLength;
      if (size > MAX_BYTES) throw new UnreadableFile("Unpacked, this file is larger than 300 MB");
      parts.push(part);
    }
  } catch (error) {
    if (error instanceof UnreadableFile) throw error;
    throw new UnreadableFile("This compressed file is torn; fetch it again", { cause: error });
  }
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}

const isEmail = (text: string) =>
  /^(?:[A-Za-z][\w-]*: ?.*(?:\r?\n[ \t].*)*\r?\n){2,}/.test(text) &&
  /^(?:mime-version|content-type|content-transfer-encoding|received|return-path|message-id):/im.test(
    text.slice(0, 20_000),
  );

/** Every line of an e-mail costs its parser some time: so many short ones are no message. */
const MOST_LINES = 20_000;
const SHORT_LINE = 40;

function isAllLineEnds(bytes: Uint8Array): boolean {
  let lines = 0;
  for (let at = bytes.indexOf(10); at >= 0; at = bytes.indexOf(10, at + 1)) lines++;
  return lines > MOST_LINES && bytes.length / lines < SHORT_LINE;
}

async function parsedEmail(bytes: Uint8Array<ArrayBuffer>) {
  if (isAllLineEnds(bytes))
    throw new UnreadableFile(
      "This e-mail is mostly line ends: it is damaged. Copy its text, and paste that",
    );
  try {
    return await PostalMime.parse(bytes);
  } catch (error) {
    const why =
      "This e-mail is damaged, or its parts lie deeper in each other than any programme writes them. " +
      "Copy its text, and paste that";
    throw new UnreadableFile(why, { cause: error });
  }
}

/** The body with more papers; a digest's text part is often only a stub. */
async function readEmail(bytes: Uint8Array<ArrayBuffer>): Promise<DigestRead> {
  const mail = await parsedEmail(bytes);
  const bodies = [mail.html, mail.text].flatMap((body) => (body ? [readDigest(body)] : []));
  const [first, second] = bodies;
  const best = second && second.papers.length > (first?.papers.length ?? 0) ? second : first;
  if (best === undefined) throw new UnreadableFile("This e-mail has no text");
  return {
    ...best,
    // Which of its bodies counts may depend on their columns.
    tables: [],
    format: `E-mail: ${best.format}`,
    name: mail.subject ?? best.name,
    date: mail.date ?? best.date,
  };
}

/**
 * Reads a digest from the bytes of a file: gzipped or not, in UTF-8, UTF-16, Windows-1252 or GB18030, an e-mail or
 * any format of `SOURCES`; with the columns that its reader chose. Throws `UnreadableFile`, with a message for the
 * reader.
 */
export async function readDigestFile(
  given: Uint8Array<ArrayBuffer>,
  reread: Reread | null = null,
): Promise<DigestRead> {
  if (isZip(given)) throw new UnreadableFile("Unpack this zip archive first, then take its files");
  const bytes = isGzip(given) ? await unzipped(given) : given;
  if (bytes.byteLength > MAX_BYTES) throw new UnreadableFile("This file is larger than 300 MB");
  const text = decoded(bytes);
  return isEmail(text) ? readEmail(bytes) : readDigest(text, reread);
}
