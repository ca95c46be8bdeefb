/** The words of a text in lower case, with their hyphens, digits and "@". */
export const plainWords = (text: string): readonly string[] =>
  text.toLowerCase().match(/[\p{L}\d@-]+/gu) ?? [];
