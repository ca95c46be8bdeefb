import { KNOWN_ELSEWHERE, pageWith } from "@/tests/browser/rows";
import { madeUpPapers, type MadeUpPaper } from "./made-up-papers";

/** A page of one layout, with how many of its rows are known when the library holds `known`. */
export interface Listing {
  name: string;
  url: string;
  html: string;
  /** Selector of the list that its rows stand in. */
  list: string;
  strips: number;
}

interface Layout {
  name: string;
  url: string;
  page: (papers: MadeUpPaper[]) => string;
  list: string;
  knownElsewhere: number;
}

const withIds = (papers: MadeUpPaper[]) => papers.map(({ title, arxiv }) => ({ title, id: arxiv }));

const aclRow = ({ title, arxiv }: MadeUpPaper) => `
  <div class="d-sm-flex align-items-stretch mb-3"><span class="d-block mr-2 list-button-row">
    <a class="badge" href="/2025.long-main.${arxiv.slice(5)}.pdf">pdf</a> <a class="badge" href="/2025.long-main.${arxiv.slice(5)}.bib">bib</a></span>
    <span class=d-block><strong><a class=align-middle href="/2025.long-main.${arxiv.slice(5)}/">${title}</a></strong><br>
    <a href="/people/a-author/">A. Author</a> | <a href="/people/b-author/">B. Author</a></span></div>`;

const aclPage = (papers: MadeUpPaper[]) => `<!doctype html><title>A volume</title>
  <style>.d-sm-flex { display: flex } .d-block { display: block }</style>
  <body><section id=main><h2 id=title>A volume (2025)</h2>${papers.map(aclRow).join("")}</section>`;

const githubRow = ({ title, arxiv }: MadeUpPaper) =>
  `<li><a href="https://arxiv.org/abs/${arxiv}" rel="nofollow">${title}</a>. A. Author et al. 2024. [<a href="https://github.com/a/b${arxiv}">code</a>]</li>`;

const githubPage = (papers: MadeUpPaper[]) => `<!doctype html><title>awesome</title>
  <body><article class="markdown-body entry-content"><h1>Awesome</h1><h2>Papers</h2>
  <ul dir="auto">${papers.map(githubRow).join("\n")}</ul></article>`;

const LAYOUTS: Layout[] = [
  {
    name: "hugging-face",
    url: "https://huggingface.co/papers/trending",
    page: (papers) => pageWith("hugging-face", withIds(papers)),
    list: "section",
    knownElsewhere: KNOWN_ELSEWHERE["hugging-face"],
  },
  {
    name: "arxiv",
    url: "https://arxiv.org/list/cs.LG/new",
    page: (papers) => pageWith("arxiv", withIds(papers)),
    list: "#articles",
    knownElsewhere: KNOWN_ELSEWHERE.arxiv,
  },
  {
    name: "acl-anthology",
    url: "https://aclanthology.org/volumes/2025.long-main/",
    page: aclPage,
    list: "#main",
    knownElsewhere: 0,
  },
  {
    name: "github",
    url: "https://github.com/example/awesome-papers",
    page: githubPage,
    list: "article ul",
    knownElsewhere: 0,
  },
];

/** Every other row is known: more strips than most pages have. */
const isKnown = (_: MadeUpPaper, at: number) => at % 2 === 0;

/** The papers of listings of `rows` rows that the library is to hold. */
export const knownOf = (rows: number): MadeUpPaper[] => madeUpPapers(rows).filter(isKnown);

/** A listing of these papers, of which the library knows `known`, in each layout; each has an address of its own. */
export const listingWith = (papers: MadeUpPaper[], known = papers.length): Listing[] =>
  LAYOUTS.map(({ name, url, page, list, knownElsewhere }) => ({
    name: `${name}, ${papers.length} rows`,
    url: `${url}?rows=${papers.length}`,
    html: page(papers),
    list,
    strips: known + knownElsewhere,
  }));

/** A listing of so many rows in each layout. */
export function listingsOf(rows: number): Listing[] {
  const papers = madeUpPapers(rows);
  return listingWith(papers, papers.filter(isKnown).length);
}
