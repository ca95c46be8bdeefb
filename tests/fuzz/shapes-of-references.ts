import { NUMBER } from "./recipe";
import { AT, TITLE, type Shape } from "./shape";

export const BIBTEX: Shape = {
  head: "@misc{x, title={A title}}\n",
  rows: [
    "@a{b,}\n",
    "@a(b,)\n",
    "@a{b}\n",
    "@string{a=b}\n",
    `@article{k${NUMBER}, title={${TITLE}}, author={L${NUMBER}, Ada}}\n`,
    `@misc(k${NUMBER}, title="${TITLE}")\n`,
    "% a\n",
  ],
  cells: ["a={b},", "a=b # ", "{a}", "\\'e", "A B and ", "$a$", 'a="b",', "L, A and "],
  opens: [
    "@a(",
    "@a{",
    "@a{b,",
    "{",
    "{{",
    'a="',
    "a={",
    "@comment{",
    "@a(\n",
    "@a {\n",
    "\n@a{b, c={",
  ],
  delimiters: ["@", "{", "}", "(", ")", '"', "#", "=", ",", "\\", "$", "~", "--", "\n"],
};

export const TEX: Shape = {
  head: "\\begin{thebibliography}{9}\n",
  rows: [
    "\\bibitem{a}\n",
    "\\bibitem{a} b\n",
    "\\item a\n",
    "\\section{a}\n",
    `\\bibitem{k${NUMBER}} A.~L${NUMBER}. \\newblock ${TITLE}. \\newblock arXiv:2401.${NUMBER}.\n`,
    `\\bibitem{k${NUMBER}} A. L${NUMBER}, \`\`${TITLE},'' \\emph{Lamps}, 2020.\n`,
    `\\item \\href{${AT}}{${TITLE}}\n`,
  ],
  cells: ["\\newblock a ", "\\emph{a} ", "\\'e", "$a$ ", "\\url{a} ", "``a'' ", "A. B, "],
  opens: ["{", "\\emph{", "\\bibitem{", "\\bibitem[", "$", "``", "\\begin{a}", "\\href{", "%"],
  delimiters: ["\\", "{", "}", "$", "~", "%", "&", "''", "[", "]", "\\\\", "\\item ", "\n"],
};

export const RIS: Shape = {
  head: "TY  - JOUR\n",
  rows: [
    "TY  - JOUR\nER  -\n",
    "TI  - a\n",
    "AU  - A\n",
    `TY  - JOUR\nTI  - ${TITLE}\nAU  - L${NUMBER}, Ada\nER  -\n`,
    `%0 A\n%T ${TITLE}\n\n`,
    "PT J\nER\n",
  ],
  cells: ["AU  - L, A\n", "a ", "   a\n", "UR  - a\n", `KW  - a${NUMBER}\n`],
  opens: ["TY  - ", "TI  - ", "AB  - ", "  ", "PT J\n"],
  delimiters: ["  - ", "-", "\n", "\n ", "%", "%T ", "\r\n", "ER  -"],
};

export const ARXIV: Shape = {
  head: "\\\\\narXiv:2401.00001\nTitle: a\n\\\\\n",
  rows: [
    "\\\\\n",
    "arXiv:2401.00001\n",
    `\\\\\narXiv:2401.${NUMBER}\nTitle: ${TITLE}\nAuthors: Ada L${NUMBER}\n\\\\\n  a\n------------------------------\n`,
    "Title: a\n",
    "-".repeat(30) + "\n",
  ],
  cells: ["a ", "  a\n", "A B, ", `${AT} `, "(1kb) "],
  opens: ["\\\\\n", "> ", "Title: ", "Date: (", "  "],
  delimiters: ["\\", "\\\\", "-", "\n", "\n ", ":", "(", ")", ">", "%"],
};
