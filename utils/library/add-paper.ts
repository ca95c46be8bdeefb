import type { DigestOrigin, DigestPaper } from "@/utils/domain/paper";
import { putListed } from "./put";
import type { PutOptions } from "./put-options";
import type { Database } from "./schema";

/** See `Library.add`: what pages say is trusted least, and every addition can be taken back by itself. */
export async function addPaper(
  db: Database,
  paper: DigestPaper,
  origin: DigestOrigin,
  options: Pick<PutOptions, "now" | "reader">,
): Promise<number> {
  const digest = { ...origin, papers: [paper], skipped: [] };
  const { places } = await putListed(db, digest, { ...options, rank: "page", each: true });
  const [place] = places;
  if (place === undefined) throw new Error("This paper has no title that Gloss can read.");
  return place;
}
