import { expect, it } from "vitest";

import { hrefOf } from "@/utils/domain/address";
import { codeLinks, linksOf } from "@/utils/insights/links";
import { repair } from "@/utils/insights/repair";

it.each([
  ["Code is available at https://github.com/a/b.", "https://github.com/a/b", "code"],
  ["Project page: https://a.github.io/b/", "https://a.github.io/b/", "project"],
  ["The dataset is available at: https://github.com/a/b.", "https://github.com/a/b", "data"],
  ["We release our models: https://aka.ms/x.", "https://aka.ms/x", "model"],
  ["Code is at github.com/a/b.", "https://github.com/a/b", "code"],
  [
    "Data and code are at https://huggingface.co/datasets/a/b.",
    "https://huggingface.co/datasets/a/b",
    "data",
  ],
  ["Project page: hearing.github.io.", "https://hearing.github.io", "project"],
  ["The corpus is at www.lab.uni.de/corpora/x/.", "www.lab.uni.de/corpora/x/", "data"],
  ["A web page at www.archive-of-x.net.", "www.archive-of-x.net", "project"],
  ["Code is at aka.ms/x and papers of PubMed.", "aka.ms/x", "code"],
  ["The dataset is at lab.edu.hk/projects/X.", "lab.edu.hk/projects/X", "data"],
  ["The dataset is available at quac.ai.", "quac.ai", "data"],
  ["Code is freely accessible at biotuch.is.tue.mpg.de", "biotuch.is.tue.mpg.de", "code"],
  ["Code can be found at davidstutz.de/projects/x/.", "davidstutz.de/projects/x/", "code"],
  ["Code and tutorials at ‘https://github.com/a/b‘.", "https://github.com/a/b", "code"],
])("finds the link of %j", (text, url, kind) => {
  expect(linksOf(text)).toEqual([{ url, kind }]);
});

it.each([
  "We crawl tvtropes.org and idebate.org.",
  "Models found in FLUX-1.dev are tested on fig.1 and e.g. others.",
  "The results are available at arXiv v1.2, the app is available on Node.js.",
])("finds no link in %j", (text) => {
  expect(linksOf(text)).toEqual([]);
});

it("separates addresses that TeX puts close together", () => {
  const text = repair(
    String.raw`Code: \footnote{\url{https://github.com/a/b}}\footnote{\url{https://github.com/a/c}}.`,
  ).text;
  expect(linksOf(text).map(({ url }) => url)).toEqual([
    "https://github.com/a/b",
    "https://github.com/a/c",
  ]);
});

it("keeps the hyphen when an address is broken across lines", () => {
  const text = repair("Code: https://github.com/lab- nlp/doc, and pre- trained models.").text;
  expect(linksOf(text).map(({ url }) => url)).toEqual(["https://github.com/lab-nlp/doc"]);
  expect(text).toContain("pretrained");
});

it("opens an address without a scheme over http", () => {
  expect(hrefOf("lab.edu.hk/projects/X")).toBe("http://lab.edu.hk/projects/X");
  expect(hrefOf("https://a.io/b")).toBe("https://a.io/b");
});

it("lists a link once", () => {
  expect(linksOf("See https://a.io/b and https://a.io/b.")).toHaveLength(1);
});

it("drops links that hide where they lead, and shows the others as a browser opens them", () => {
  const text =
    "Code: https://github.com@evil.com/a and https://user:secret@lab.org/b and https://gіthub.com/c and https://lab.org/\u202Ed and https://github.com/lab/e.";
  expect(linksOf(text).map(({ url }) => url)).toEqual([
    "https://xn--gthub-n2e.com/c",
    "https://github.com/lab/e",
  ]);
});

it("accepts only links to repository sites as code beside a paper", () => {
  const given = [
    "https://github.com@evil.com/a",
    "https://evil.com/github.com/a",
    "https://github.com.evil.com/a",
    "https://gіthub.com/a",
    "javascript:alert('github.com')",
    "https://github.com/lab/model.",
  ];
  expect(codeLinks(given)).toEqual([{ url: "https://github.com/lab/model", kind: "code" }]);
});
