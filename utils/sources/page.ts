import { json } from "./json";
import { type Source, sourceOf } from "./source";

/** What the context menu gathers on a page, as a text that is read like any other. */
export const pageText = (title: string, papers: readonly object[]): string =>
  JSON.stringify({ format: "gloss-page", name: title, papers });

/** The papers of a page that the reader was on. */
export const page: Source = sourceOf("data", {
  id: "page",
  name: "Page",
  recognises: (text) => text.startsWith('{"format":"gloss-page"'),
  parse: json.parse,
});
