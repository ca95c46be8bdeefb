/** Enough to tell a format by. */
const LOOKED_AT = 20_000;
const COMMENT = /^\s{0,20}(?:#|---|%YAML|$)/;

/** The first line of a data file that is no comment, blank or the mark of a document. */
export const firstLine = (text: string): string =>
  text
    .slice(0, LOOKED_AT)
    .split("\n")
    .map((line) => line.trimEnd())
    .find((line) => !COMMENT.test(line)) ?? "";
