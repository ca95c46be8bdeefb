import { NUMBER } from "./recipe";
import { AT, PEOPLE, TITLE, type Shape } from "./shape";

export const LINES: Shape = {
  head: "Papers\n\n",
  rows: [
    "a\n",
    "a b\n",
    "a\n\n",
    "1. a\n",
    "Title: a\n",
    "arXiv:2401.00001\n",
    `Title: ${TITLE}\nAbstract: a\n\n`,
    `${TITLE}\n${PEOPLE}\n\n`,
    `${TITLE} ${AT}\n`,
    `[${NUMBER}] A. L${NUMBER}, "${TITLE}", 2020.\n`,
    `${TITLE}\nSubmitted by a\n`,
  ],
  cells: [
    "a ",
    "A B, ",
    "A. B., ",
    `Ada L${NUMBER}, `,
    "a. ",
    "a; ",
    "Title: ",
    `${AT} `,
    "… ",
    "1–2 ",
  ],
  opens: ["(", "[", "“", '"', "> ", "Title: (", "Abstract: [", "  "],
  delimiters: [
    ":",
    ".",
    ",",
    ";",
    "(",
    ")",
    "“",
    "”",
    '"',
    "—",
    "|",
    "/",
    "\n",
    "\n\n",
    "\n ",
    "\r",
  ],
};

export const EMAIL: Shape = {
  head: "From: a@b.c\r\nSubject: Papers\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n",
  rows: [
    "--x\r\n\r\na\r\n",
    "a: b\r\n",
    "> a\r\n",
    `--x\r\nContent-Type: text/html\r\n\r\n<a href=3D"${AT}">${TITLE}</a>\r\n`,
    `${TITLE}\r\n${AT}\r\n`,
  ],
  cells: ["=3D", "=\r\n", " a;", "a=b; ", "=?utf-8?q?a?= ", "<a@b.c>, "],
  opens: [
    "--x\r\n",
    "Content-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\n",
    "(",
    '"',
    "<",
    "=?utf-8?q?",
  ],
  delimiters: ["=", ":", ";", ",", "\r\n", "\r\n ", "--", "<", ">", "@", '"'],
};

export const QUERY: Shape = {
  head: "lamp ",
  rows: ["a ", `a${NUMBER} `, '"a" ', "theme:a ", "-a "],
  cells: ["a", "a:", "-", "é", "中"],
  opens: ['"', "(", "theme:", "-", "since:"],
  delimiters: [":", '"', "-", "(", ")", " ", "/", "."],
};
