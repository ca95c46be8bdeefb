/** A table of layouts: made-up papers as pages, tools and people list them. */

/** Abstracts. */
export const A = [
  "We show that a model of this kind can be trained on little data, and that it holds what it promises on every benchmark that we tried, which others do not. Accuracy grows by 3.1%.",
  "Attention is costly for long inputs. We propose a linear variant that reads books of a million tokens, and improve perplexity from 12.1 to 9.8 on PG-19 while memory stays constant throughout.",
  "Robots fall over. This paper presents a controller, learned in simulation alone, that walks on ice, sand and stairs without any fine-tuning, at 1.5 m/s, on three platforms of very different weight.",
];
/** Titles. */
export const T = [
  "Learning from Little Data: A Study of Small Models",
  "LinearBook: Reading a Million Tokens at Constant Memory",
  "Walking Everywhere without Falling: Sim-to-Real Control",
];
/** Ids of arXiv. */
export const I = ["2401.00001", "2402.12345", "2403.20000"];
const AU = [
  "Ada Lovelace, Charles Babbage",
  "Grace Hopper, Alan Turing and Edsger Dijkstra",
  "Barbara Liskov",
];
const P = T.map((t, i) => ({ t, a: A[i] ?? "", id: I[i] ?? "", au: AU[i] ?? "", n: i + 1 }));
type Q = (typeof P)[number];
const each = (f: (p: Q) => string, sep = "\n") => P.map(f).join(sep);
const wrap = (s: string, n: number, ind = "") => {
  const out: string[] = [];
  let l = "";
  for (const w of s.split(" ")) {
    if ((l + " " + w).length > n) {
      out.push(ind + l);
      l = w;
    } else l = l ? l + " " + w : w;
  }
  out.push(ind + l);
  return out.join("\n");
};
const url = (p: Q) => `https://arxiv.org/abs/${p.id}`;
/** Three papers in every layout that a reader may import. */
export const LAYOUTS: Record<string, string> = {
  "numbered markdown list": "# Papers this week\n\n" + each((p) => `${p.n}. [${p.t}](${url(p)})`),
  "numbered bold title, link behind":
    "# Papers\n\n" +
    each(
      (p) =>
        `${p.n}. **${p.t}** - ${p.au} ([arXiv](${url(p)}), [code](https://github.com/x/y${p.n}))`,
    ),
  "numbered bold title with abstract": each(
    (p) => `${p.n}. **${p.t}**\n\n   ${p.au}\n\n   ${p.a}\n\n   [Paper](${url(p)})`,
    "\n\n",
  ),
  "nested list":
    "## Vision\n" +
    each(
      (p) =>
        `- **${p.t}**\n  - Authors: ${p.au}\n  - Paper: ${url(p)}\n  - Code: https://github.com/x/y${p.n}\n  - Abstract: ${p.a}`,
    ),
  "nested list plain title":
    "## Vision\n" +
    each((p) => `- ${p.t}\n  - Authors: ${p.au}\n  - Paper: ${url(p)}\n  - Abstract: ${p.a}`),
  "nested by topic": "- Vision\n" + each((p) => `  - [${p.t}](${url(p)})`),
  "awesome list: title then [paper][code]": each(
    (p) => `- ${p.t} [[paper](${url(p)})] [[code](https://github.com/x/y)]`,
  ),
  "awesome: venue first": each((p) => `- (CVPR 2024) ${p.t}, ${p.au}. [[PDF]](${url(p)})`),
  "awesome: bracket venue": each((p) => `- [CVPR'24] ${p.t} [[Paper](${url(p)})]`),
  "author before title": each((p) => `- ${p.au}. "${p.t}." arXiv:${p.id} (2024). ${url(p)}`),
  "author before bold title": each((p) => `* ${p.au}: **${p.t}**, arXiv 2024, [link](${url(p)})`),
  "author colon italic title": each((p) => `* ${p.au}. *${p.t}*. [arXiv](${url(p)})`),
  "emoji headings": each((p) => `### 📄 ${p.t}\n\n👥 ${p.au}\n\n🔗 ${url(p)}\n\n${p.a}`, "\n\n"),
  "heading is link": each((p) => `## [${p.t}](${url(p)})\n\n*${p.au}*\n\n> ${p.a}`, "\n\n"),
  "heading number link": each((p) => `### ${p.n}) [${p.t}](${url(p)}) ⭐ 12\n${p.a}\n`, "\n"),
  "headings level 4 under topics":
    "# Digest\n## Vision\n" +
    each(
      (p) => `#### ${p.t}\n- **Authors:** ${p.au}\n- **URL:** ${url(p)}\n- **Abstract:** ${p.a}`,
      "\n\n",
    ),
  "setext headings": each(
    (p) => `${p.t}\n${"-".repeat(20)}\n\n${p.au}\n\n${p.a}\n\n${url(p)}`,
    "\n\n",
  ),
  "table paper/link":
    "| # | Paper | Venue | Link |\n|:-:|:--|:--|:-:|\n" +
    each((p) => `| ${p.n} | ${p.t} | ICML | [pdf](${url(p)}) |`),
  "table with link in title":
    "| Date | Paper Title | Code |\n| --- | --- | --- |\n" +
    each((p) => `| 2024-01 | [${p.t}](${url(p)}) | [code](https://github.com/x/y) |`),
  "table work/abstract":
    "| Work | TLDR | arXiv |\n|---|---|---|\n" + each((p) => `| **${p.t}** | ${p.a} | ${p.id} |`),
  "table no outer bars":
    "Name | Abstract | URL\n--- | --- | ---\n" + each((p) => `${p.t} | ${p.a} | ${url(p)}`),
  "table Title & Authors":
    "| Title & Authors | Abstract | Links |\n|---|---|---|\n" +
    each((p) => `| **${p.t}**<br>${p.au} | ${p.a} | [abs](${url(p)}) |`),
  "table chinese":
    "| 论文标题 | 摘要 | 链接 |\n|---|---|---|\n" + each((p) => `| ${p.t} | ${p.a} | ${url(p)} |`),
  "table method col":
    "| Method | Title | Venue | Paper |\n|---|---|---|---|\n" +
    each((p) => `| LB | ${p.t} | ICLR | ${url(p)} |`),
  "details summary": each(
    (p) =>
      `<details>\n<summary><b>${p.t}</b></summary>\n\n${p.au}\n\n${p.a}\n\n[arXiv](${url(p)})\n</details>`,
    "\n\n",
  ),
  "Title: blocks": each(
    (p) => `Title: ${p.t}\nAuthors: ${p.au}\nAbstract: ${p.a}\nURL: ${url(p)}`,
    "\n\n",
  ),
  "Title: blocks wrapped": each(
    (p) =>
      `Title: ${p.t}\nAuthors: ${p.au}\nPublished: 2024-01-02\nAbstract: ${wrap(p.a, 70)}\nLink: ${url(p)}`,
    "\n\n---\n\n",
  ),
  "bold Title: blocks": each(
    (p) => `**Title:** ${p.t}\n**Authors:** ${p.au}\n**Abstract:** ${p.a}\n**Link:** ${url(p)}`,
    "\n\n",
  ),
  "numbered Title blocks": each(
    (p) => `[${p.n}] Title: ${p.t}\n    Authors: ${p.au}\n    Link: ${url(p)}\n    Summary: ${p.a}`,
    "\n\n",
  ),
  "arxiv listing text":
    "Showing new listings for Friday, 12 June 2026\nTotal of 3 entries\nNew submissions (showing 3 of 3 entries)\n" +
    each(
      (p) =>
        `[${p.n}] arXiv:${p.id} [pdf, html, other]\nTitle: ${p.t}\n${p.au}\nComments: 12 pages\nSubjects: Machine Learning (cs.LG); Artificial Intelligence (cs.AI)\n${p.a}\n`,
    ),
  "arxiv recent listing text no abstract":
    "Fri, 12 Jun 2026 (showing 3 of 3 entries )\n" +
    each(
      (p) =>
        `[${p.n}] arXiv:${p.id} [pdf, html, other]\nTitle: ${p.t}\n${p.au}\nComments: 12 pages\nSubjects: Machine Learning (cs.LG)\n`,
    ),
  "arxiv search text":
    "Showing 1–3 of 3 results for all: linear\n" +
    each(
      (p) =>
        `${p.n}. arXiv:${p.id} [pdf, other]  cs.LG cs.AI\n${p.t}\nAuthors: ${p.au}\nAbstract: ${p.a} △ Less\nSubmitted 12 June, 2026; originally announced June 2026.\nComments: 10 pages\n`,
    ),
  "hf daily page text":
    "Daily Papers\nby AK and the research community\nJun 12\n" +
    each((p) => `\nSubmitted by\nakhaliq\n\n12\n${p.t}\n\n·\n4 authors\n2\n`),
  "hf trending page text":
    "Trending Papers\nby AK and the research community\n\nJun 12\n\n" +
    each(
      (p) =>
        `Submitted by\nakhaliq\n\n${p.t}\n\n${p.a}\n\nUpvote\n23\n\nGitHub\n1.2k\n\narXiv Page\n`,
    ),
  "hf email text":
    "Hugging Face Daily Papers\n\nHey ada, here are the papers for Jun 12\n\n" +
    each(
      (p) =>
        `${p.t}\nhttps://huggingface.co/papers/${p.id}\nPublished by ${p.au} · 12 upvotes\n${p.a}\n`,
      "\n",
    ) +
    "\nUnsubscribe: https://huggingface.co/unsubscribe/abc",
  "newsletter text title url abstract":
    "This week in ML\n\n" + each((p) => `${p.n}) ${p.t}\n${p.a}\n(${url(p)})`, "\n\n"),
  "newsletter: title (url)": each((p) => `* ${p.t} ( ${url(p)} )`, "\n"),
  "plain list of title + url": each((p) => `${p.t} ${url(p)}`),
  "plain: url then title": each((p) => `${url(p)} - ${p.t}`),
  "plain: title newline url": each((p) => `${p.t}\n${url(p)}`, "\n\n"),
  "plain titles & abstracts alternating w/o blank": each((p) => `${p.t}\n${p.a}`),
  "plain wrapped abstracts": each((p) => `${p.t}\n\n${wrap(p.a, 60)}`, "\n\n"),
  "plain wrapped with authors": each((p) => `${p.t}\n${p.au}\n\n${wrap(p.a, 60)}`, "\n\n\n"),
  "numbered titles & abstracts": each((p) => `${p.n}. ${p.t}\n\n${p.a}`, "\n\n"),
  "arxiv mail different rule":
    "Submissions to:\nMachine Learning\n received from  Wed 15 Mar 23 18:00:00 GMT  to  Thu 16 Mar 23 18:00:00 GMT\n" +
    each(
      (p) =>
        `\\\\\nPaper: arXiv:${p.id}\nDate: Wed, 15 Mar 2023 18:34:08 GMT   (243kb,D)\n\nTitle: ${wrap(p.t, 40).replaceAll("\n", "\n  ")}\nAuthors: ${p.au}\nCategories: cs.LG\n\\\\\n${wrap(p.a, 72)}\n\\\\ ( https://arxiv.org/abs/${p.id} ,  243kb)\n------------------------------------------------------------------------------`,
    ),
  "arxiv mail quoted": each(
    (p) =>
      `> \\\\\n> arXiv:${p.id}\n> Date: Wed, 15 Mar 2023 18:34:08 GMT   (243kb,D)\n>\n> Title: ${p.t}\n> Authors: ${p.au}\n> Categories: cs.LG\n> \\\\\n${wrap(p.a, 72, "> ")}\n> \\\\ ( https://arxiv.org/abs/${p.id} ,  243kb)\n> ------------------------------------------------------------------------------`,
  ),
  "scholar alert html":
    `<html><body>` +
    each(
      (p) =>
        `<h3 style="font-weight:normal"><span style="font-size:11px">[PDF]</span> <a href="https://scholar.google.com/scholar_url?url=https://arxiv.org/pdf/${p.id}&amp;hl=en&amp;sa=X" class="gse_alrt_title">${p.t}</a></h3><div style="color:#006621">${p.au} - arXiv preprint, 2024</div><div class="gse_alrt_sni">${p.a.slice(0, 150)} …</div><a href="https://scholar.google.com/citations?x">Save</a>`,
    ) +
    `</body></html>`,
  "scholar alert html doi":
    `<html><body>` +
    each(
      (p) =>
        `<h3><a href="https://scholar.google.com/scholar_url?url=https://ieeexplore.ieee.org/abstract/document/10${p.n}/&amp;hl=en" class="gse_alrt_title">${p.t}</a></h3><div>${p.au} - IEEE, 2024</div><div>${p.a}</div>`,
    ) +
    `</body></html>`,
  "scholar alert text": each(
    (p) =>
      `[PDF] ${p.t}\n${p.au} - arXiv preprint arXiv:${p.id}, 2024\n${p.a.slice(0, 150)}\u2026\n<https://scholar.google.com/scholar_url?url=https://arxiv.org/pdf/${p.id}&hl=en>`,
    "\n\n",
  ),
  "hf html mail":
    `<!DOCTYPE html><html><body>` +
    each(
      (p) =>
        `<div><a href="https://huggingface.co/papers/${p.id}?utm=x"><img src="https://cdn-thumbnails.huggingface.co/a.png"></a><h2><a href="https://huggingface.co/papers/${p.id}?utm=x" style="x">${p.t}</a></h2><p>${p.a}</p><p><a href="https://huggingface.co/papers/${p.id}">View paper</a></p></div>`,
    ) +
    `<a href="https://huggingface.co/unsubscribe">Unsubscribe</a></body></html>`,
  "html title not in link":
    `<html><body>` +
    each(
      (p) =>
        `<div class="paper"><h3>${p.t}</h3><p class="au">${p.au}</p><p>${p.a}</p><p><a href="${url(p)}">arXiv</a> <a href="https://github.com/x/y${p.n}">Code</a></p></div>`,
    ) +
    `</body></html>`,
  "html list: title then [pdf]":
    `<html><body><ul>` +
    each(
      (p) =>
        `<li><b>${p.t}</b><br>${p.au}<br><a href="https://arxiv.org/pdf/${p.id}">[PDF]</a></li>`,
    ) +
    `</ul></body></html>`,
  "html table":
    `<table><tr><th>Title</th><th>Abstract</th><th>Link</th></tr>` +
    each((p) => `<tr><td>${p.t}</td><td>${p.a}</td><td><a href="${url(p)}">pdf</a></td></tr>`) +
    `</table>`,
  "arxiv listing html":
    `<html><head><title>cs.LG</title></head><body><dl>` +
    each(
      (p) =>
        `<dt><a name='item${p.n}'>[${p.n}]</a> <a href ="/abs/${p.id}" title="Abstract" id="${p.id}">arXiv:${p.id}</a> [<a href="/pdf/${p.id}" title="Download PDF">pdf</a>, <a href="https://arxiv.org/html/${p.id}v1">html</a>]</dt><dd><div class='meta'><div class='list-title mathjax'><span class='descriptor'>Title:</span> ${p.t} </div><div class='list-authors'><a href="https://arxiv.org/search/cs?searchtype=author&query=X">${p.au}</a></div><div class='list-comments mathjax'><span class='descriptor'>Comments:</span> 12 pages</div><p class='mathjax'> ${p.a} </p></div></dd>`,
    ) +
    `</dl></body></html>`,
  "html acl relative":
    `<html><body>` +
    each(
      (p) =>
        `<p class="d-sm-flex"><span><a href="https://aclanthology.org/2024.acl-long.${p.n}.pdf">pdf</a></span><span><strong><a href="/2024.acl-long.${p.n}/">${p.t}</a></strong><br>${p.au}</span></p>`,
    ) +
    `</body></html>`,
  "zotero csv":
    `"Key","Item Type","Publication Year","Author","Title","Publication Title","ISBN","ISSN","DOI","Url","Abstract Note","Date"\n` +
    each(
      (p) =>
        `"K${p.n}","preprint","2024","${p.au}","${p.t}","","","","10.48550/arXiv.${p.id}","http://arxiv.org/abs/${p.id}","${p.a}","2024-01-01"`,
    ),
  "csv with sep line": `sep=;\nTitle;Abstract;URL\n` + each((p) => `${p.t};"${p.a}";${url(p)}`),
  tsv: `id\ttitle\tabstract\n` + each((p) => `${p.id}\t${p.t}\t${p.a}`),
  "csv pipe": `title|abstract|url\n` + each((p) => `${p.t}|${p.a}|${url(p)}`),
  "csv index col":
    `,title,authors,abstract,pdf_url\n` +
    each((p) => `${p.n},"${p.t}","${p.au}","${p.a}",${url(p)}`),
  "csv Article Title (WoS/scopus)":
    `"Authors","Article Title","Source Title","Abstract","DOI"\n` +
    each((p) => `"${p.au}","${p.t}","Nature","${p.a}","10.1000/x${p.n}"`),
  "csv Document Title ieee":
    `"Document Title",Authors,"Publication Title",Abstract,DOI,"PDF Link"\n` +
    each(
      (p) => `"${p.t}","${p.au}","CVPR","${p.a}","10.1109/x${p.n}","https://ieeexplore.ieee.org/x"`,
    ),
  "csv no header": each((p) => `"${p.t}","${p.a}",${url(p)}`),
  "csv paper name":
    `paper_name,paper_link,paper_abstract\n` + each((p) => `"${p.t}",${url(p)},"${p.a}"`),
  "csv comments first":
    `# exported 2024-01-01\ntitle,abstract,url\n` + each((p) => `"${p.t}","${p.a}",${url(p)}`),
  "mendeley bib": each(
    (p) =>
      `@article{Lovelace2024,\nabstract = {${p.a}},\narchivePrefix = {arXiv},\narxivId = {${p.id}},\nauthor = {Lovelace, Ada and Babbage, Charles},\neprint = {${p.id}},\nfile = {:home/a.pdf:pdf},\ntitle = {{${p.t}}},\nurl = {http://arxiv.org/abs/${p.id}},\nyear = {2024}\n}`,
  ),
  "openreview bib": each(
    (p) =>
      `@inproceedings{\nlovelace2024,\ntitle={${p.t}},\nauthor={Ada Lovelace},\nbooktitle={ICLR},\nyear={2024},\nurl={https://openreview.net/forum?id=abcDEF${p.n}}\n}`,
  ),
  "s2 bib": each(
    (p) =>
      `@article{Love2024, title={${p.t}}, author={Ada}, journal={ArXiv}, year={2024}, volume={abs/${p.id}}, url={https://api.semanticscholar.org/CorpusID:1234}}`,
  ),
  "dblp bib": each(
    (p) =>
      `@article{DBLP:journals/corr/abs-2401-0000${p.n},\n  author       = {Ada Lovelace and\n                  Charles Babbage},\n  title        = {${p.t.replace(" from ", " from\n                  ")}},\n  journal      = {CoRR},\n  volume       = {abs/${p.id}},\n  year         = {2024},\n  url          = {https://doi.org/10.48550/arXiv.${p.id}},\n  doi          = {10.48550/ARXIV.${p.id}},\n  eprinttype    = {arXiv},\n  eprint       = {${p.id}},\n  timestamp    = {Wed, 12 Jun 2024 17:04:04 +0200},\n  bibsource    = {dblp computer science bibliography, https://dblp.org}\n}`,
    "\n\n",
  ),
  "zotero bib":
    "\n" +
    each(
      (p) =>
        `@misc{love_2024,\n\ttitle = {{${p.t}}},\n\turl = {http://arxiv.org/abs/${p.id}},\n\tdoi = {10.48550/arXiv.${p.id}},\n\tabstract = {${p.a.replace("%", "\\%")}},\n\tnumber = {{arXiv}:${p.id}},\n\tpublisher = {{arXiv}},\n\tauthor = {Lovelace, Ada},\n\tdate = {2024-01-01},\n}`,
      "\n\n",
    ),
  "bib paren & string":
    `@STRING{icml = "ICML"}\n@comment{jabref}\n` +
    each(
      (p) =>
        `@inproceedings(x${p.n},\n title = "${p.t}",\n abstract = "${p.a}",\n booktitle = icml # " 2024", url = "${url(p)}")`,
    ),
  "acl bib": each(
    (p) =>
      `@inproceedings{love-2024,\n    title = "${p.t.replace("Study", "{S}tudy")}",\n    url = "https://aclanthology.org/2024.acl-long.${p.n}/",\n    doi = "10.18653/v1/2024.acl-long.${p.n}",\n    abstract = "${p.a}"\n}`,
  ),
  "zotero ris": each(
    (p) =>
      `TY  - GEN\nTI  - ${p.t}\nAU  - Lovelace, Ada\nAB  - ${p.a}\nDA  - 2024/01/01/\nPY  - 2024\nDO  - 10.48550/arXiv.${p.id}\nDP  - arXiv.org\nPB  - arXiv\nUR  - http://arxiv.org/abs/${p.id}\nY2  - 2024/06/12/\nER  - \n`,
  ),
  "endnote enw": each(
    (p) => `%0 Journal Article\n%T ${p.t}\n%A Lovelace, Ada\n%X ${p.a}\n%U ${url(p)}\n%D 2024\n`,
    "\n",
  ),
  "pubmed nbib": each(
    (p) =>
      `PMID- 1000${p.n}\nOWN - NLM\nTI  - ${wrap(p.t, 40).replaceAll("\n", "\n      ")}\nAB  - ${wrap(p.a, 70).replaceAll("\n", "\n      ")}\nAU  - Lovelace A\nAID - 10.1000/x${p.n} [doi]\n`,
    "\n",
  ),
  "csl json": JSON.stringify(
    P.map((p) => ({
      id: "x" + p.n,
      type: "article",
      title: p.t,
      abstract: p.a,
      DOI: "10.48550/arXiv." + p.id,
      URL: url(p),
      issued: { "date-parts": [[2024, 1, 1]] },
      author: [{ family: "L" }],
    })),
  ),
  "json by date": JSON.stringify({
    "2024-01-01": P.slice(0, 2).map((p) => ({ title: p.t, abstract: p.a, url: url(p) })),
    "2024-01-02": P.slice(2).map((p) => ({ title: p.t, abstract: p.a, url: url(p) })),
  }),
  "json by topic by id": JSON.stringify({
    SLAM: Object.fromEntries(P.slice(0, 2).map((p) => [p.id, { title: p.t, abstract: p.a }])),
    NeRF: Object.fromEntries(P.slice(2).map((p) => [p.id, { title: p.t, abstract: p.a }])),
  }),
  "json arxiv-daily strings": JSON.stringify({
    SLAM: Object.fromEntries(
      P.map((p) => [
        p.id,
        `|**2024-01-01**|**${p.t}**|${p.au} et.al.|[${p.id}](http://arxiv.org/abs/${p.id})|null|\n`,
      ]),
    ),
  }),
  "json id:title map": JSON.stringify(Object.fromEntries(P.map((p) => [p.id, p.t]))),
  "json name field": JSON.stringify(
    P.map((p) => ({ name: p.t, description: p.a, arxiv_link: url(p) })),
  ),
  "json paperTitle": JSON.stringify({
    results: P.map((p) => ({ paperTitle: p.t, paperAbstract: p.a, arxivId: p.id })),
  }),
  openalex: JSON.stringify({
    meta: {},
    results: P.map((p) => ({
      id: "https://openalex.org/W1",
      display_name: p.t,
      title: p.t,
      doi: "https://doi.org/10.1000/x" + p.n,
      abstract_inverted_index: Object.fromEntries(
        p.a
          .split(" ")
          .map((word, _, all) => [word, all.flatMap((other, i) => (other === word ? [i] : []))]),
      ),
      primary_location: { source: { display_name: "arXiv" } },
    })),
  }),
  crossref: JSON.stringify({
    message: {
      items: P.map((p) => ({
        DOI: "10.1000/x" + p.n,
        title: [p.t],
        abstract: `<jats:p>${p.a}</jats:p>`,
        URL: "http://dx.doi.org/10.1000/x" + p.n,
        "container-title": ["Nature"],
      })),
    },
  }),
  "dblp json": JSON.stringify({
    result: {
      hits: {
        hit: P.map((p) => ({
          "@id": "1",
          info: {
            authors: { author: [{ text: "Ada" }] },
            title: p.t + ".",
            venue: "CoRR",
            ee: "https://doi.org/10.48550/arXiv." + p.id,
            url: "https://dblp.org/rec/x",
          },
        })),
      },
    },
  }),
  "s2 json": JSON.stringify({
    total: 3,
    data: P.map((p) => ({
      paperId: "abc",
      externalIds: { ArXiv: p.id, CorpusId: 123 },
      title: p.t,
      abstract: p.a,
      tldr: { text: "short" },
      citingPaper: undefined,
    })),
  }),
  "s2 recs nested": JSON.stringify({
    data: P.map((p) => ({
      isInfluential: true,
      citedPaper: { paperId: "x", title: p.t, abstract: p.a, externalIds: { ArXiv: p.id } },
    })),
  }),
  "openreview v2": JSON.stringify({
    notes: P.map((p) => ({
      id: "abcDEF" + p.n,
      forum: "abcDEF" + p.n,
      content: { title: { value: p.t }, abstract: { value: p.a }, pdf: { value: "/pdf/x.pdf" } },
    })),
  }),
  "hf daily": JSON.stringify(
    P.map((p) => ({
      paper: {
        id: p.id,
        title: p.t,
        summary: p.a,
        upvotes: 2,
        githubRepo: "https://github.com/x/y",
      },
      title: p.t,
      summary: p.a,
      publishedAt: "2024-01-01T00:00:00Z",
      thumbnail: "https://x/y.png",
    })),
  ),
  "json columnar": JSON.stringify({ title: T, abstract: A, url: P.map(url) }),
  "json array of arrays": JSON.stringify([
    ["title", "abstract", "url"],
    ...P.map((p) => [p.t, p.a, url(p)]),
  ]),
  "json feed": JSON.stringify({
    version: "https://jsonfeed.org/version/1.1",
    title: "Papers of the day",
    items: P.map((p) => ({ id: url(p), url: url(p), title: p.t, content_html: `<p>${p.a}</p>` })),
  }),
  "jsonl pretty printed concatenated": each((p) =>
    JSON.stringify({ title: p.t, abstract: p.a, url: url(p) }, null, 2),
  ),
  "jsonl kaggle": each((p) =>
    JSON.stringify({
      id: p.id,
      submitter: "x",
      authors: p.au,
      title: p.t.replace(" ", "\n  "),
      comments: "",
      journalref: null,
      doi: null,
      abstract: "  " + wrap(p.a, 70) + "\n",
      categories: "cs.LG",
      versions: [{ version: "v1", created: "x" }],
    }),
  ),
  "jsonl nested openreview": each((p) =>
    JSON.stringify({ paper: { title: p.t, abstract: p.a, arxiv: p.id } }),
  ),
  "ndjson with array wrapper lines":
    "[\n" + each((p) => JSON.stringify({ title: p.t, abstract: p.a, url: url(p) }), ",\n") + "\n]",
  "rss media":
    `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel><title>J</title>` +
    each(
      (p) =>
        `<item><title><![CDATA[${p.t}]]></title><link>https://example.org/${p.n}</link><description><![CDATA[<p>${p.a}</p>]]></description><dc:identifier xmlns:dc="x">doi:10.1000/x${p.n}</dc:identifier></item>`,
    ) +
    `</channel></rss>`,
  rss1:
    `<?xml version="1.0"?><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel><title>cs</title></channel>` +
    each(
      (p) =>
        `<item rdf:about="${url(p)}"><title>${p.t}. (arXiv:${p.id}v1 [cs.LG])</title><link>${url(p)}</link><description>&lt;p&gt;${p.a}&lt;/p&gt;</description></item>`,
    ) +
    `</rdf:RDF>`,
  atom:
    `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title type="html">ArXiv Query</title>` +
    each(
      (p) =>
        `<entry><id>http://arxiv.org/abs/${p.id}v1</id><title>${p.t.replace(" ", "\n  ")}</title><summary>  ${p.a}\n</summary><link href="http://arxiv.org/abs/${p.id}v1" rel="alternate"/></entry>`,
    ) +
    `</feed>`,
  "yaml list": each(
    (p) => `- title: "${p.t}"\n  authors: ${p.au}\n  url: ${url(p)}\n  abstract: >\n    ${p.a}`,
  ),
  "yaml paper list": `papers:\n` + each((p) => `  - title: "${p.t}"\n    link: ${url(p)}`),
  "org-mode": each((p) => `* ${p.t}\n  :PROPERTIES:\n  :URL: ${url(p)}\n  :END:\n${p.a}`),
  "slack style <url|title>": each((p) => `• <${url(p)}|${p.t}>`),
  "pwc text": each((p) => `${p.t}\nx/y${p.n} • • 12 Jun 2024\n${p.a}\n`, "\n"),
  "md separated by ---, italic authors": each(
    (p) => `**[${p.t}](${url(p)})**\n*${p.au}*\n\n${p.a}`,
    "\n\n---\n\n",
  ),
  "md number bold link in heading": each(
    (p) =>
      `## ${p.n}. **[${p.t}](${url(p)})** \`cs.LG\`\n\n**TL;DR**: short one.\n\n**Abstract**\n\n${p.a}\n`,
    "\n",
  ),
  "md with bold Title label list": each(
    (p) =>
      `- **Title**: ${p.t}\n- **Authors**: ${p.au}\n- **Link**: ${url(p)}\n- **Abstract**: ${p.a}`,
    "\n\n",
  ),
  "md heading number only then title": each(
    (p) =>
      `## Paper ${p.n}\n\n**Title**: ${p.t}\n\n**Authors**: ${p.au}\n\n**Abstract**: ${p.a}\n\n**URL**: ${url(p)}`,
    "\n\n",
  ),
  "md table html br list":
    `<table><tr><th>Paper</th><th>Summary</th></tr>` +
    each((p) => `<tr><td><a href="${url(p)}">${p.t}</a></td><td>${p.a}</td></tr>`) +
    `</table>`,
  "twitter-ish dair":
    "# Top ML Papers of the Week (Jan 1 - Jan 7)\n| **Paper** | **Links** |\n| --- | --- |\n" +
    each(
      (p) =>
        `| ${p.n}) **${p.t}** - ${p.a} | [Paper](${url(p)}), [Tweet](https://x.com/a/status/1) |`,
    ),
  "reversed desc list": each((p) => `* [[${p.id}]](${url(p)}) ${p.t}. ${p.au}.`),
  "paper list w/ date & bracket id": each(
    (p) => `- 2024-01-01, **${p.t}**, ${p.au}, Paper: [${url(p)}](${url(p)})`,
  ),
  "single-space tab text": each((p) => `${p.n}\t${p.t}\t${url(p)}`),
  "list with [Paper] first": each(
    (p) => `- [[Paper]](${url(p)}) [[Code]](https://github.com/x/y) **${p.t}**, ${p.au}`,
  ),
  "html newsletter: link after":
    `<html><body><h1>AI weekly</h1>` +
    each(
      (p) =>
        `<p><strong>${p.n}. ${p.t}</strong> — ${p.a} <a href="${url(p)}">Read the paper</a></p>`,
    ) +
    `</body></html>`,
  "google doc html bold":
    `<meta charset="utf-8"><b style="font-weight:normal;">` +
    each(
      (p) =>
        `<p><span>${p.t}</span></p><p><a href="${url(p)}"><span>${url(p)}</span></a></p><p><span>${p.a}</span></p>`,
    ) +
    `</b>`,
};
