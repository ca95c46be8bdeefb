import { readFileSync } from "node:fs";
import path from "node:path";
import { trendingText } from "@/utils/sources/trending-text";

export type LayoutName = "hugging-face" | "arxiv";

interface Rows {
  html: string;
  /** How many of the rows are papers of the bundled digest. */
  known: number;
}

const ROOT = path.resolve(import.meta.dirname, "../..");
const FIXTURES = { "hugging-face": "hf-trending.html", arxiv: "arxiv-list.html" };
/** Known papers in the lists of the page that are not replaced. */
export const KNOWN_ELSEWHERE = { "hugging-face": 0, arxiv: 3 };
const BETWEEN_MARKS = /(?<=<!-- rows -->\n).*(?=<!-- \/rows -->)/su;

const read = (file: string) => readFileSync(path.join(ROOT, file), "utf8");
const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

const row: Record<LayoutName, (title: string, id: string) => string> = {
  "hugging-face": (title, id) => `
    <article class="relative rounded-xl border"><div class="p-5"><h3 class="mb-3 text-lg/6">
      <a href="/papers/${id}" class="line-clamp-3 cursor-pointer text-balance">${title}</a></h3>
      <a href="/papers/${id}" class="block"><p class="line-clamp-2 text-sm">An abstract.</p></a>
      <a href="https://arxiv.org/abs/${id}" class="btn">arXiv Page</a></div></article>`,
  arxiv: (title, id) => `
    <dt><a href="/abs/${id}" title="Abstract" id="${id}">arXiv:${id}</a></dt>
    <dd><div class="meta"><div class="list-title mathjax">
      <span class="descriptor">Title:</span> ${title}</div>
      <div class="list-authors"><a href="/a/x">A. Author</a></div></div></dd>`,
};

/**
 * `count` rows, every other one a paper of the bundled digest that the project's pages do not show
 * (as long as there are any left); ids are made up.
 */
export function rowsOf(layout: LayoutName, count: number): Rows {
  const shown = read(`tests/fixtures/pages/${FIXTURES[layout]}`);
  const digest = trendingText.parse(read("assets/digest/trending-mar-12.txt"));
  const titles = [...new Set(digest.papers.map(({ title }) => title))].filter(
    (title) => !shown.includes(escaped(title)),
  );
  const rows = Array.from({ length: count }, (_, index) =>
    index % 2 === 0 ? titles[index / 2] : undefined,
  );
  const shownTitles = rows.map((title, index) => title ?? `Nobody wrote paper number ${index}`);
  return {
    html: rowsWith(layout, shownTitles),
    known: rows.filter((title) => title !== undefined).length,
  };
}

/** Rows with these titles and made-up ids. */
const rowsWith = (layout: LayoutName, titles: string[]): string =>
  titles.map((title, index) => row[layout](escaped(title), `9912.${10_000 + index}`)).join("");

/** The project's page of this layout with these rows in place of its first list. */
export function pageWith(layout: LayoutName, rows: { title: string; id: string }[]): string {
  const page = read(`tests/fixtures/pages/${FIXTURES[layout]}`);
  const html = rows.map(({ title, id }) => row[layout](escaped(title), id)).join("");
  return page.replace(BETWEEN_MARKS, () => html);
}

/** The project's page of this layout with `count` generated rows in place of its first list. */
export function listingOf(layout: LayoutName, count: number): Rows {
  const rows = rowsOf(layout, count);
  const page = read(`tests/fixtures/pages/${FIXTURES[layout]}`);
  return {
    html: page.replace(BETWEEN_MARKS, () => rows.html),
    known: rows.known + KNOWN_ELSEWHERE[layout],
  };
}
