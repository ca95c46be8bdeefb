const paragraph = "The council met again on Tuesday and heard what everyone had said before. ";

/** Bodies of pages of sites that Gloss knows, which list no paper of the library. */
export const NEGATIVE_PAGES: Record<string, [url: string, body: string]> = {
  "Hacker News without papers": [
    "https://news.ycombinator.com/news",
    Array.from(
      { length: 30 },
      (_, at) =>
        `<table><tr class="athing submission"><td class="title"><span class="titleline"><a href="https://shop.example/${at}">Show HN: thing ${at}</a></span></td></tr></table>`,
    ).join(""),
  ],
  "source code on GitHub with a paper in a comment": [
    "https://github.com/example/tool/blob/main/model.py",
    `<textarea># https://arxiv.org/abs/2205.13147</textarea><div class="react-code-lines"><a href="https://arxiv.org/abs/2205.13147">Matryoshka Representation Learning</a></div>`,
  ],
  "code on GitHub": [
    "https://github.com/example/tool/blob/main/index.ts",
    `<article class="markdown-body"><ul><li><a href="https://www.npmjs.com/">npm</a></li></ul></article>`,
  ],
  "a newspaper that the Web Archive keeps": [
    "https://web.archive.org/web/20240601000000/https://news.example/",
    `<h1>News</h1>${`<article><h3><a href="/a">Mayor visits the new bridge</a></h3><p>${paragraph}</p></article>`.repeat(50)}`,
  ],
  "a CAPTCHA of Google Scholar": [
    "https://scholar.google.com/scholar?q=lora",
    `<form id="gs_captcha_f"><h1>Please show you're not a robot</h1></form>`,
  ],
  "a shop of Hugging Face": [
    "https://huggingface.co/pricing",
    `<main><article><a href="/enterprise"><h3>Enterprise</h3></a></article></main>`,
  ],
};

/** A thread in Gmail without a digest, though its letters name papers; it is read where the reader wants that. */
export const LETTERS: [url: string, body: string] = [
  "https://mail.google.com/mail/u/0/",
  Array.from(
    { length: 40 },
    (_, at) =>
      `<div class="adn ads" data-message-id="${at}"><h3><span class="gD" email="friend@example.org">A Friend</span></h3><div class="ii gt"><div class="a3s aiL"><p>Have you seen <a href="https://arxiv.org/abs/2205.13147">Matryoshka Representation Learning</a>?</p>${`<p>${paragraph}</p>`.repeat(5)}</div></div></div>`,
  ).join(""),
];

/** A whole page of such a body. */
export const negativePage = (body: string): string =>
  `<!doctype html><title>x</title><body>${body}</body>`;
