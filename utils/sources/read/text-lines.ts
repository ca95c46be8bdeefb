import { unwrapped } from "./unwrap";

/** No line of a digest is longer; what is comes from a broken or a hostile file. */
const LONGEST = 60_000;

/** The lines of a text: wrapped ones put together, the marks of a quoted e-mail taken off. */
export function linesOfText(text: string): readonly string[] {
  const lines = text.split(/\r\n?|\n/).map((line) => line.slice(0, LONGEST).trimEnd());
  return unwrapped(unquoted(lines));
}

/** A forwarded or answered e-mail begins its lines with ">". */
export function unquoted(lines: readonly string[]): readonly string[] {
  const filled = lines.filter((line) => line.trim() !== "");
  const quoted = filled.filter((line) => line.startsWith(">"));
  return quoted.length * 5 > filled.length * 4
    ? lines.map((line) => line.replace(/^(?:> ?)+/, ""))
    : lines;
}
