import type { Reading } from "@/utils/page/read-rows";

/** A reading of a whole page in which every error fails the test. */
export const reading = (page: Document, url: URL): Reading => ({
  page,
  url,
  failed: (error) => {
    throw error;
  },
  signal: new AbortController().signal,
});
