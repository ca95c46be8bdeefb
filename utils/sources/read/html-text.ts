import { readMarkup } from "./markup";

const BLOCK = /^(?:p|div|br|li|ul|ol|tr|td|table|h[1-6]|section|article|blockquote|pre|hr)$/;
const UNSEEN = /^(?:script|style|head|title|template|noscript)$/;

/** A stretch of a page: its text, and the address it leads to, if any. */
interface Stretch {
  text: string;
  address: string | null;
}

/**
 * The text of HTML as stretches: one for every link, and one for what stands between links, with a
 * line break at every block. Scripts and styles are left out.
 */
function stretchesOf(html: string): Stretch[] {
  const stretches: Stretch[] = [];
  let current: Stretch = { text: "", address: null };
  let unseen = 0;
  let preformatted = 0;
  const begin = (address: string | null) => {
    if (current.text.trim() !== "") stretches.push(current);
    current = { text: "", address };
  };
  readMarkup(html, {
    open(name, { href }) {
      if (UNSEEN.test(name)) unseen++;
      if (name === "pre") preformatted++;
      if (BLOCK.test(name)) current.text += "\n";
      if (name === "a" && href !== undefined) begin(href);
    },
    text(text) {
      if (unseen === 0) current.text += preformatted > 0 ? text : text.replaceAll("\n", " ");
    },
    close(name) {
      if (UNSEEN.test(name)) unseen = Math.max(0, unseen - 1);
      if (name === "pre") preformatted = Math.max(0, preformatted - 1);
      if (name === "a") begin(null);
      if (BLOCK.test(name)) current.text += "\n";
    },
  });
  begin(null);
  return stretches;
}

/** The text of HTML, a line for every block. */
export const textOfHtml = (html: string): string =>
  stretchesOf(html)
    .map(({ text }) => text)
    .join(" ")
    .replaceAll(/[^\S\n]+/g, " ")
    .replaceAll(/ ?\n[\n ]*/g, "\n")
    .trim();
