import type { Digest } from "@/utils/domain/paper";
import { refusalOf } from "./catalog/refusal";
import type { Library } from "@/utils/library/index";
import { announceLibraryChange } from "@/utils/storage/library-revision";
import { decodedText } from "@/utils/http/decoded-text";
import { failure, type Failure } from "@/utils/http/failure";
import type { Fresh } from "@/utils/http/fetch-answer";
import { report } from "@/utils/logging/report";

/** Number of papers in an answer. */
export interface Taken {
  kind: "taken";
  papers: number;
}

/**
 * Adds the papers of an answer to the library; an unreadable answer changes nothing. Adding is idempotent, so
 * an interrupted run is completed by the next request.
 */
export async function take(
  library: Pick<Library, "put">,
  { body, contentType }: Fresh,
  parse: (text: string) => Digest,
): Promise<Taken | Failure> {
  const text = decodedText(body, contentType);
  try {
    const digest = parse(text);
    const refusal = refusalOf(digest, text);
    if (refusal !== null) return failure(refusal, { bytes: body.byteLength });
    await library.put(digest);
    // Even if nothing was new: a worker stopped at this point has not notified any page.
    await announceLibraryChange(Date.now());
    return { kind: "taken", papers: digest.papers.length };
  } catch (error) {
    return failure(report("Taking in the papers of a feed", error), { busy: true });
  }
}
