import { openLibrary } from "@/utils/library/index";
import type { LibraryOptions } from "@/utils/library/library";
import type { InSlices } from "@/utils/library/read-anew";
import { insightsOf } from "@/utils/insights/index";
import type { Digest, DigestPaper } from "@/utils/domain/paper";

let databases = 0;

/** A separate library for each test, in the in-memory IndexedDB. */
export function freshLibrary(
  name = `test-${(databases += 1)}`,
  reading: Partial<Pick<LibraryOptions, "insightsOf" | "insightsVersion">> = {},
) {
  return { name, library: openLibrary({ name, now: () => 1000, insightsOf, ...reading }) };
}

/** Runs everything without yielding. */
export const atOnce: InSlices = (items, work) => Promise.resolve(items.forEach(work));

export const paper = (title: string, rest: Partial<DigestPaper> = {}): DigestPaper => ({
  title,
  abstract: "",
  ids: [],
  ...rest,
});

export const digest = (...papers: DigestPaper[]): Digest => ({
  name: "Trending papers",
  date: "Mar 12",
  papers,
  skipped: [],
});
