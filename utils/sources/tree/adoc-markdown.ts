/** "https://…[Title]", "link:papers/x.pdf[Title]" */
const LINK = /(?:link:([^\s[\]]{1,1000})|(https?:\/\/[^\s[\]]{1,1000}))\[([^[\]\n]{1,500})\]/g;
const HEADING = /^(={1,6}) (?=\S)/;
const ITEM = /^(\*{1,5}|\.{1,5}) (?=\S)/;
/** Attributes, and lines that set what follows apart. */
const UNSEEN = /^:[\w-]{1,60}:|^\[[^\]]{0,200}\]$|^(?:-{4}|={4}|\*{4}|'''|\/\/)/;

/** A document of AsciiDoc as Markdown, line by line. */
export const markdownOfAdoc = (text: string): string =>
  text
    .replaceAll("\r", "")
    .split("\n")
    .filter((line) => !UNSEEN.test(line))
    .map((line) =>
      line
        .replace(HEADING, (_, marks: string) => `${"#".repeat(marks.length)} `)
        .replace(ITEM, (_, marks: string) => `${"  ".repeat(marks.length - 1)}- `)
        .replaceAll(
          LINK,
          (_, file: string | undefined, address: string | undefined, name: string) =>
            `[${name}](<${file ?? address}>)`,
        ),
    )
    .join("\n");
