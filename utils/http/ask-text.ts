import { askServer, type Question } from "./ask-server";
import { decodedText } from "./decoded-text";
import { failure, type Failure } from "./failure";
import type { Validators } from "@/utils/domain/validators";

/** A text, decompressed if needed. */
export type TextAnswer =
  | { kind: "fresh"; text: string; validators: Validators }
  | { kind: "unchanged" }
  | Failure;

/** Maximum bytes of a decompressed text: a gzip bomb grows a thousandfold. */
const MOST_UNPACKED = 60_000_000;

const isGzip = ([first, second]: Uint8Array) => first === 0x1f && second === 0x8b;
const isZip = ([first, second]: Uint8Array) => first === 0x50 && second === 0x4b;

const ZIP = "This is a zip archive. Gloss reads JSON, plain or gzipped";
const BOMB = "Unpacked, this is far larger than any pack. Gloss stopped reading";
const TORN = "This compressed file is torn. Gloss asks for it again later";

/** Decompresses as a stream; null beyond the limit. */
async function unpacked(body: Uint8Array<ArrayBuffer>, limit: number) {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let bytes = 0;
  const stream = new Blob([body]).stream().pipeThrough(new DecompressionStream("gzip"));
  for await (const part of stream) {
    bytes += part.byteLength;
    if (bytes > limit) return null;
    parts.push(part);
  }
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}

/** Requests a text that may be gzipped, whatever its headers say. */
export async function askText(
  question: Question,
  mostUnpacked = MOST_UNPACKED,
): Promise<TextAnswer> {
  const answer = await askServer(question);
  if (answer.kind !== "fresh") return answer;
  const { body, contentType, validators } = answer;
  const { byteLength: bytes } = body;
  if (isZip(body)) return failure(ZIP, { bytes });
  if (!isGzip(body)) return { kind: "fresh", text: decodedText(body, contentType), validators };
  try {
    const plain = await unpacked(body, mostUnpacked);
    if (plain === null) return failure(BOMB, { bytes });
    return { kind: "fresh", text: new TextDecoder().decode(plain), validators };
  } catch {
    return failure(TORN, { bytes });
  }
}
