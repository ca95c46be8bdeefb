/** The words of a text in lower case; they may contain hyphens, digits and "@". */
export const plainWords = (text: string): readonly string[] =>
  text.toLowerCase().match(/[\p{L}\d@-]+/gu) ?? [];
