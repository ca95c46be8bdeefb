import { MOVA, VAR } from "@/tests/browser/listing";

const paragraph = "The council met again on Tuesday and heard what everyone had said before. ";
const PAPER = "https://arxiv.org/abs/2404.02905";

interface NegativePage {
  url: string;
  /** It names a paper of the library where no row of this site is, or another paper in a row. */
  body: string;
  /** What Gloss says of its layout once it has looked at it: rows that it read, of those that it found. */
  layout: string;
}

const story = (title: string, address: string) =>
  `<table><tr class="athing submission"><td class="title"><span class="titleline"><a href="${address}">${title}</a></span></td></tr></table>`;

/** Pages of sites that Gloss knows, which list no paper of the library. */
export const NEGATIVE_PAGES: Record<string, NegativePage> = {
  "Hacker News with stories about papers": {
    url: "https://news.ycombinator.com/news",
    body: [
      story(VAR, "https://shop.example/var"),
      story(`${VAR} 2`, "https://arxiv.org/abs/2604.00001"),
      ...Array.from({ length: 30 }, (_, at) =>
        story(`Show HN: thing ${at}`, `https://shop.example/${at}`),
      ),
    ].join(""),
    layout: "stories, 1 of 1 read",
  },
  "source code on GitHub with a paper in a comment": {
    url: "https://github.com/example/tool/blob/main/model.py",
    body: `<textarea># ${PAPER}</textarea><div class="react-code-lines"><ul><li><a href="${PAPER}">${VAR}</a></li></ul></div>`,
    layout: "readme, 0 of 0 read",
  },
  "a README on GitHub whose links lead to no paper": {
    url: "https://github.com/example/tool/blob/main/README.md",
    body: `<article class="markdown-body"><h2>${MOVA}</h2><ul><li><a href="https://www.npmjs.com/">${VAR}</a></li></ul></article>`,
    layout: "readme, 0 of 0 read",
  },
  "a newspaper that the Web Archive keeps": {
    url: "https://web.archive.org/web/20240601000000/https://news.example/",
    body: `<h1>${MOVA}</h1>${`<article><h3><a href="/paper/a">${VAR}</a></h3><p>${paragraph}</p></article>`.repeat(50)}`,
    layout: "None: Gloss takes this page for one without papers",
  },
  "a CAPTCHA of Google Scholar": {
    url: "https://scholar.google.com/scholar?q=lora",
    body: `<form id="gs_captcha_f"><h1>Please show you're not a robot</h1></form><div class="gs_r" data-cid="x"><h3 class="gs_rt"><a href="${PAPER}">${VAR}</a></h3></div>`,
    layout: "results, 0 of 1 read",
  },
  "a shop of Hugging Face": {
    url: "https://huggingface.co/pricing",
    body: `<main><article><a href="/enterprise"><h3>${VAR}</h3></a></article></main>`,
    layout: "cards, 0 of 0 read",
  },
};

/** A thread in Gmail without a digest, though its letters name papers; it is read where the reader wants that. */
export const LETTERS: [url: string, body: string] = [
  "https://mail.google.com/mail/u/0/",
  Array.from(
    { length: 40 },
    (_, at) =>
      `<div class="adn ads" data-message-id="${at}"><h3><span class="gD" email="friend@example.org">A Friend</span></h3><div class="ii gt"><div class="a3s aiL"><p>Have you seen <a href="${PAPER}">${VAR}</a>?</p>${`<p>${paragraph}</p>`.repeat(5)}</div></div></div>`,
  ).join(""),
];

/** A whole page of such a body. */
export const negativePage = (body: string): string =>
  `<!doctype html><title>x</title><body>${body}</body>`;
