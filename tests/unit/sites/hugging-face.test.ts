import { describe, expect, it } from "vitest";
import { readAt } from "./read";

const card = (heading: string) => `<main><article><a href="/papers/2404.02905"><img alt=""></a>
  <a href="/login?next=%2Fpapers%2F2404.02905">94</a>${heading}
  <a href="/papers/2404.02905">12 authors</a><a href="/papers/2404.02905#community">5</a></article></main>`;

describe("Hugging Face", () => {
  it.each([
    "https://huggingface.co/papers",
    "https://huggingface.co/papers?date=2024-08-01",
    "https://huggingface.co/papers/week/2026-W24",
    "https://huggingface.co/papers/trending?q=image",
  ])("reads one row per card of %s, although each card has five links", (url) => {
    const html = card(
      '<h3><a href="/papers/2404.02905"> Visual\n Autoregressive Modeling</a></h3>',
    );
    expect(readAt(url, html)).toEqual([
      {
        title: "Visual Autoregressive Modeling",
        ids: ["arxiv:2404.02905"],
        anchor: "h3",
        place: "after",
      },
    ]);
  });

  it("joins titles that a search splits into highlighted parts", () => {
    const html = card(
      '<h3><a href="/papers/2404.02905">Search <span class="highlight">Match</span></a></h3>',
    );
    expect(readAt("https://huggingface.co/papers?q=match", html)).toMatchObject([
      { title: "Search Match" },
    ]);
  });

  it.each([
    ["a card without a heading", card("")],
    ["a heading without text", card('<h3><a href="/papers/2404.02905"> </a></h3>')],
    ["a heading that links elsewhere", card('<h3><a href="/papers/about">About</a></h3>')],
  ])("drops %s", (_, html) => {
    const rows = readAt("https://huggingface.co/papers", html);
    expect(rows.filter(Boolean)).toEqual([]);
  });

  it("reads a paper's own page and Librarian Bot's list", () => {
    const html = `<h1> MoVA </h1><div class="comment"><h1>Similar</h1><ul>
      <li><a href="https://huggingface.co/papers/2406.15877">BigCodeBench</a> (2024)</li></ul></div>
      <article class="overview-card-wrapper"><h4>a model</h4></article>`;
    expect(readAt("https://huggingface.co/papers/2404.13046", html).filter(Boolean)).toEqual([
      { title: "MoVA", ids: ["arxiv:2404.13046"], anchor: "h1", place: "after" },
      { title: "BigCodeBench", ids: ["arxiv:2406.15877"], anchor: "li", place: "last" },
    ]);
  });
});
