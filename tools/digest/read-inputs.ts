import { openAsBlob } from "node:fs";
import { basename } from "node:path";
import type { Digest } from "@/utils/domain/paper";
import { papersIn } from "@/utils/import/read-papers";

/** A part of a file as a digest, with the name of the file. */
export interface InputPart {
  file: string;
  digest: Digest;
}

/** The papers of files of any format, in parts; an unreadable file becomes one skipped part. */
export async function* partsOf(files: readonly string[]): AsyncGenerator<InputPart> {
  for (const file of files) {
    try {
      // oxlint-disable-next-line no-await-in-loop -- one file at a time bounds the memory
      const blob = await openAsBlob(file);
      const parts = papersIn(new File([blob], basename(file)));
      // oxlint-disable-next-line no-await-in-loop -- as above
      for await (const { name, date, papers, skipped } of parts)
        yield { file, digest: { name, date, papers, skipped } };
    } catch (error) {
      const why = (error as Error).message;
      const nothing = { name: basename(file), date: null, papers: [] };
      yield { file, digest: { ...nothing, skipped: [{ why, text: file }] } };
    }
  }
}

/** The papers of a file as one digest. */
export async function digestOf(file: string): Promise<Digest> {
  const whole: Digest = { name: basename(file), date: null, papers: [], skipped: [] };
  for await (const { digest } of partsOf([file])) {
    Object.assign(whole, { name: digest.name, date: digest.date });
    for (const paper of digest.papers) whole.papers.push(paper);
    for (const stretch of digest.skipped) whole.skipped.push(stretch);
  }
  return whole;
}
