import type { Digest } from "@/utils/domain/paper";
import { refusalOf } from "./catalog/refusal";
import type { Library } from "@/utils/library/index";
import { announceLibraryChange } from "@/utils/storage/library-revision";
import { decodedText } from "@/utils/http/decoded-text";
import { failure, type Failure } from "@/utils/http/failure";
import type { Fresh } from "@/utils/http/fetch-answer";
import { report } from "@/utils/logging/report";

/** Papers that an answer brought. */
export interface Taken {
  kind: "taken";
  papers: number;
}

/**
 * Takes an answer into the library; one that cannot be read leaves it as it was. Taking the same
 * answer again changes nothing, so that a stop in the middle is mended by asking again.
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
    // Even where nothing was new: a worker that was stopped just here has told no page.
    await announceLibraryChange(Date.now());
    return { kind: "taken", papers: digest.papers.length };
  } catch (error) {
    return failure(report("Taking in the papers of a feed", error), { busy: true });
  }
}
