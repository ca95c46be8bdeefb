import { pageWith } from "./rows";

/** The address of the pages, which contain listings of arXiv. */
export const HOSTILE_URL = "https://arxiv.org/list/cs.LG/new";

const titled = (title: (at: number) => string, count: number) =>
  Array.from({ length: count }, (_, at) => ({ title: title(at), id: `9912.${10_000 + at}` }));

const withAbstracts = (abstract: string) =>
  pageWith(
    "arxiv",
    titled((at) => `Nobody wrote paper number ${at}`, 200),
  ).replaceAll(
    '<div class="list-authors">',
    `<p class="mathjax">${abstract}</p><div class="list-authors">`,
  );

/** Rows that are slow to look up, from a page that wants to keep Gloss busy. */
export const HOSTILE_ROWS = {
  "200 abstracts of 5,000 numbers": () => withAbstracts("1–2 ".repeat(2490)),
  "20,000 cut titles": () =>
    pageWith(
      "arxiv",
      titled((at) => `a${"!".repeat(at % 50)}…`, 20_000),
    ),
  "20,000 long cut titles": () =>
    pageWith(
      "arxiv",
      titled((at) => `Learning representations ${at % 7}…`, 20_000),
    ),
  "20,000 titles of 1,000 characters": () =>
    pageWith(
      "arxiv",
      titled((at) => `${at} ${"word ".repeat(199)}`, 20_000),
    ),
} satisfies Record<string, () => string>;
