import type { ArchivedPaper, DigestOrigin, Skipped } from "@/utils/domain/paper";
import type { MendableTable, Reread } from "@/utils/domain/table-columns";
import { gather, gatherRecord } from "@/utils/sources/json";
import { Gathered } from "@/utils/sources/read/gathered";
import { foundIn } from "@/utils/sources/read/record";
import { parseValue } from "@/utils/sources/read/values";
import { isMostlyTorn, MOSTLY_TORN } from "@/utils/sources/read/torn-lines";
import { asUnreadable, readDigestFile, UnreadableFile } from "@/utils/sources/read-file";
import type { PaperReason } from "@/utils/sources/source";
import { archivedFields, isArchiveHead } from "./archive";
import { linesOf, type Line } from "./lines";

/** A batch of papers from a file. */
export interface PaperBatch extends DigestOrigin {
  papers: ArchivedPaper[];
  skipped: Skipped[];
  /** Bytes of the file read so far. */
  read: number;
  /** The next record (line or paper) of the file. */
  next: number;
  /** Name of the format, for the reader. */
  format: string;
  /** Whether the file is read as a stream, so that more of it may follow. */
  isStream: boolean;
  /** Whether it comes from an exported library. */
  archive: boolean;
  /** See `Digest.insightsVersion`. */
  insightsVersion?: string;
  /** For a list: why each of the papers counts as one. */
  reasons?: readonly PaperReason[];
  /** For a file that is read as a whole; only with its first batch. */
  beside?: { left: readonly string[]; tables: readonly MendableTable[] };
}

/** Papers per batch of a file that is read as a whole. */
const BATCH = 500;
/** Bytes; larger files than any digest are only read line by line. */
const MAX_WHOLE = 300_000_000;
/** Text compresses to about a tenth; a zip bomb to a thousandth. */
const MAX_RATIO = 200;
/** Bytes that suffice to recognise JSON lines. */
const LOOKED_AT = 64_000;

const GZIP = [0x1f, 0x8b];

type Bytes = ReadableStream<Uint8Array<ArrayBuffer>>;

async function isGzip(file: Blob): Promise<boolean> {
  const start = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  return start[0] === GZIP[0] && start[1] === GZIP[1];
}

/** The bytes of a file, unpacked; `onRead` is called with the size of every packed piece. */
function unpacked(file: Blob, gzip: boolean, onRead: (bytes: number) => void): Bytes {
  const counted = file.stream().pipeThrough(
    new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
      transform(piece, controller) {
        onRead(piece.byteLength);
        controller.enqueue(piece);
      },
    }),
  );
  return gzip
    ? counted.pipeThrough(new DecompressionStream("gzip")).pipeThrough(bounded(file.size))
    : counted;
}

/** Fails a stream that unpacks to more than any list of papers does. */
function bounded(packed: number) {
  let bytes = 0;
  return new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
    transform(piece, controller) {
      bytes += piece.byteLength;
      if (bytes > MAX_WHOLE && bytes > MAX_RATIO * packed)
        controller.error(
          new UnreadableFile(
            "This file unpacks to more than 200 times its size: it is no list of papers",
          ),
        );
      else controller.enqueue(piece);
    },
  });
}

async function startOf(file: Blob, gzip: boolean): Promise<string> {
  const reader = unpacked(file.slice(0, LOOKED_AT), gzip, () => {}).getReader();
  const { value } = await reader.read();
  reader.cancel().catch(() => {}); // a truncated gzip stream always ends in an error
  return new TextDecoder().decode(value);
}

/** The JSON object in a line; null if there is none. */
function fieldsIn(line: string): Record<string, unknown> | null {
  if (!/^\s*\{/.test(line)) return null;
  try {
    return parseValue(line) as Record<string, unknown>;
  } catch {
    return null;
  }
}

/**
 * Whether the first line is a whole object and another line follows. A single line is a document, as APIs
 * return it, unless it is a paper or the head of an exported library.
 */
function isJsonLines(start: string): boolean {
  const text = start.replace(/^[\s\uFEFF]+/, "");
  const [first = ""] = text.split("\n", 1);
  const rest = text.slice(first.length).trim();
  const head = fieldsIn(first);
  return head !== null && (rest !== "" || isArchiveHead(head) || foundIn(head) !== null);
}

function gatherArchived(record: unknown, into: Gathered): void {
  const before = into.papers.length;
  gather(record, into);
  const paper = into.papers[before];
  if (paper !== undefined) Object.assign(paper, archivedFields(record as Record<string, unknown>));
}

/** Adds the content of a line; false if it is not JSON. */
function gatherLine({ number, text }: Line, into: Gathered, archive: boolean): boolean {
  if (text?.trim() === "") return true;
  if (text === null) {
    into.skip(`Line ${number} is longer than 5 MB`, "");
    return true;
  }
  let record: unknown;
  try {
    record = parseValue(text);
  } catch {
    into.skip(`Line ${number} is no JSON`, text);
    return false;
  }
  if (archive) gatherArchived(record, into);
  else gatherRecord(record, into);
  return true;
}

const isFilled = ({ text }: Line) => text === null || text.trim() !== "";

const baseName = (file: File) =>
  file.name.replace(/(?<!\.(?:jsonl?|ndjson|gz))(?:\.(?:jsonl?|ndjson|gz))+$/i, "") || "Import";

async function* lineBatches(file: File, gzip: boolean, after: number): AsyncGenerator<PaperBatch> {
  const origin = { name: baseName(file), date: null };
  let [read, papers, torn] = [0, 0, 0];
  let archive: boolean | null = null;
  const stream = unpacked(file, gzip, (bytes) => (read += bytes));
  try {
    for await (const lines of linesOf(stream)) {
      const gathered = new Gathered();
      const next = lines.at(-1)?.number ?? 0;
      const first = archive === null ? lines.findIndex(isFilled) : -1;
      if (first >= 0) {
        archive = isArchiveHead(fieldsIn(lines[first]?.text ?? "") ?? {});
        if (archive) lines.splice(0, first + 1);
      }
      const format = archive ? "Exported library" : "JSON lines";
      for (const line of lines)
        if (line.number > after && !gatherLine(line, gathered, archive === true)) torn += 1;
      papers += gathered.papers.length;
      const isOver = isMostlyTorn(torn, papers);
      if (isOver) gathered.skip(MOSTLY_TORN, "");
      if (gathered.papers.length + gathered.skipped.length > 0)
        yield {
          ...origin,
          papers: gathered.papers,
          skipped: gathered.skipped,
          read,
          next,
          format,
          isStream: true,
          archive: archive === true,
        };
      if (isOver) return;
    }
  } catch (error) {
    if (!gzip || !(error instanceof TypeError)) throw error;
    throw new UnreadableFile(
      "This compressed file is torn. What was read before the tear is in the library; fetch the file again to get the rest",
      { cause: error },
    );
  }
}

async function* wholeBatches(
  file: File,
  after: number,
  reread: Reread | null,
): AsyncGenerator<PaperBatch> {
  if (file.size > MAX_WHOLE) {
    throw new UnreadableFile("This file is larger than 300 MB; only JSON lines may be so large");
  }
  const digest = await readDigestFile(new Uint8Array(await file.arrayBuffer()), reread);
  const { name, date, papers, format, insightsVersion, reasons, left = [], tables } = digest;
  for (let at = after; at < Math.max(papers.length, 1); at += BATCH) {
    const read = Math.round(file.size * Math.min(1, (at + BATCH) / papers.length) || file.size);
    const skipped = at === 0 ? digest.skipped : [];
    const batch = papers.slice(at, at + BATCH);
    const rest = { read, next: at + BATCH, format, isStream: false, archive: false };
    const version = insightsVersion === undefined ? {} : { insightsVersion };
    const told = {
      ...(reasons && { reasons: reasons.slice(at, at + BATCH) }),
      ...(at === 0 && { beside: { left, tables } }),
    };
    yield { name, date, papers: batch, skipped, ...rest, ...version, ...told };
  }
}

/**
 * The papers of a file, in batches: JSON lines and exported libraries as a stream of any length, every other
 * format of `utils/sources` as a whole; gzipped or not. Skips the first `after` records. With `reread`, tables
 * are read with the columns that were chosen. Throws `UnreadableFile` with a message for the reader.
 */
export async function* papersIn(
  file: File,
  after = 0,
  reread: Reread | null = null,
): AsyncGenerator<PaperBatch> {
  try {
    const gzip = await isGzip(file);
    const start = await startOf(file, gzip).catch(() => "");
    yield* isJsonLines(start) ? lineBatches(file, gzip, after) : wholeBatches(file, after, reread);
  } catch (error) {
    throw asUnreadable(error);
  }
}
