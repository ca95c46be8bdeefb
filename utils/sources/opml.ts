import { listedIn } from "./find";
import { readMarkup } from "./read/markup";
import { type Source, sourceOf } from "./source";
import { treeOfHtml } from "./tree/html-tree";

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

/** An entry as HTML; subscriptions of feeds are none. */
function entryOf(attributes: Readonly<Record<string, string>>): string {
  const of = (...names: string[]) =>
    names.map((name) => attributes[name] ?? "").find(Boolean) ?? "";
  if (of("xmlurl") !== "") return "";
  const [words, address, note] = [of("text", "title"), of("url", "htmlurl"), of("_note")];
  const named =
    address === "" ? escaped(words) : `<a href="${escaped(address)}">${escaped(words)}</a>`;
  return note === "" ? named : `${named}<br>${escaped(note)}`;
}

/** An outline as lists in each other. */
function htmlOfOpml(text: string): string {
  const html: string[] = [];
  readMarkup(text, {
    open(name, attributes) {
      if (name === "outline") html.push("<ul><li>", entryOf(attributes));
    },
    close(name) {
      if (name === "outline") html.push("</li></ul>");
    },
  });
  return html.join("").replaceAll("</ul><ul>", "");
}

function parse(text: string) {
  const gathered = listedIn(treeOfHtml(htmlOfOpml(text)));
  if (gathered.papers.length === 0) gathered.skip("No entry of this outline is a paper", text);
  return gathered.digest("Outline");
}

/** OPML: outlines with addresses, as outliners export them. */
export const opml: Source = sourceOf("markup", {
  id: "opml",
  name: "OPML",
  recognises: (text) => /^\s*(?:<\?[^>]{0,200}\?>\s*)?<opml\b/i.test(text),
  parse,
});
