import { describe, expect, it } from "vitest";

import type { Visit } from "@/utils/feeds/catalog/feed";
import { FEEDS, feedOf, feedsWith } from "@/utils/feeds/catalog/index";
import { ownIdOf } from "@/utils/feeds/catalog/own-address";

const feed = (id: string) => {
  const found = feedOf(id);
  if (found === null) throw new Error(`There is no feed ${id}`);
  return found;
};
const visit = (rest: Partial<Visit> = {}): Visit => ({
  now: new Date("2026-03-01T12:00:00Z"),
  setting: "",
  choices: [],
  since: null,
  ...rest,
});
const addresses = (id: string, rest: Partial<Visit> = {}) => feed(id).addresses(visit(rest));

describe("Hugging Face Daily Papers", () => {
  const DAILY = "https://huggingface.co/api/daily_papers?date=";

  it("are fetched for today and the days before, whose lists may still grow", () => {
    const days = ["2026-03-01", "2026-02-28", "2026-02-27"].map((day) => DAILY + day);
    expect(addresses("hugging-face-daily")).toEqual(days);
    expect(addresses("hugging-face-daily", { since: new Date("2026-03-01T10:00:00Z") })).toEqual(
      days,
    );
  });

  it("catch up on days missed while the computer slept, for up to two weeks", () => {
    const since = new Date("2026-02-24T10:00:00Z");
    const asked = addresses("hugging-face-daily", { since });
    expect(asked).toHaveLength(8);
    expect(asked.at(-1)).toBe(`${DAILY}2026-02-22`);
    const longAgo = addresses("hugging-face-daily", { since: new Date("2025-02-24") });
    expect(longAgo).toHaveLength(14);
  });

  it("are named after their date", () => {
    const text = JSON.stringify([{ paper: { id: "2606.00467", title: "A paper" } }]);
    const { name, date, papers } = feed("hugging-face-daily").parse(text, `${DAILY}2026-03-01`, []);
    expect({ name, date }).toEqual({ name: "Hugging Face Daily Papers", date: "2026-03-01" });
    expect(papers).toMatchObject([{ title: "A paper", ids: ["arxiv:2606.00467"] }]);
  });
});

describe("arXiv announcements", () => {
  it("are fetched one category at a time", () => {
    expect(addresses("arxiv-new", { setting: "cs.LG, hep-th" })).toEqual([
      "https://rss.arxiv.org/rss/cs.LG",
      "https://rss.arxiv.org/rss/hep-th",
    ]);
  });

  it.each(["../evil", "cs.LG?x", "", "a b.c"])("refuse “%s”", (setting) => {
    expect(() => addresses("arxiv-new", { setting })).toThrow(TypeError);
  });

  const item = (type: string, id: string) => `<item><title>A ${type} paper</title>
    <link>https://arxiv.org/abs/${id}</link>
    <guid isPermaLink="false">oai:arXiv.org:${id}v1</guid>
    <description>arXiv:${id}v1 Announce Type: ${type} Abstract: We do.</description>
    <arxiv:announce_type>${type}</arxiv:announce_type></item>`;
  const RSS = `<?xml version="1.0"?>
    <rss version="2.0" xmlns:arxiv="http://arxiv.org/schemas/atom"><channel><title>cs.LG</title>
    ${["new", "cross", "replace", "replace-cross"].map((type, at) => item(type, `2606.0000${at}`)).join("")}
    </channel></rss>`;

  it.each([
    [["new"], ["A new paper"]],
    [
      ["new", "cross"],
      ["A new paper", "A cross paper"],
    ],
    [["replace"], ["A replace paper", "A replace-cross paper"]],
  ])("are filtered by the chosen types: %s", (choices, titles) => {
    const { papers } = feed("arxiv-new").parse(RSS, "", choices);
    expect(papers.map(({ title }) => title)).toEqual(titles);
  });
});

describe("arXiv search", () => {
  it.each([
    ["cs.LG", "cat:cs.LG"],
    ["cs.LG, stat.ML", "cat:cs.LG OR cat:stat.ML"],
    ["au:bengio AND cat:cs.LG", "au:bengio AND cat:cs.LG"],
    ['"state space" models', 'all:"state space" AND all:models'],
    ["ti:a&b=c", "ti:a&b=c"],
  ])(
    "translates %s to arXiv's query language and fetches two pages, newest first",
    (setting, query) => {
      const asked = addresses("arxiv-search", { setting }).map((url) => new URL(url));
      expect(asked.map(({ host, pathname }) => host + pathname)).toEqual(
        Array(2).fill("export.arxiv.org/api/query"),
      );
      expect(asked.map(({ searchParams }) => Object.fromEntries(searchParams))).toEqual(
        ["0", "100"].map((start) => ({
          search_query: query,
          sortBy: "submittedDate",
          sortOrder: "descending",
          start,
          max_results: "100",
        })),
      );
    },
  );

  it("refuses an empty query", () => {
    expect(() => addresses("arxiv-search", { setting: "  " })).toThrow(TypeError);
  });
});

describe("Papers with Code", () => {
  const parse = (results: unknown[]) =>
    feed("papers-with-code").parse(JSON.stringify({ count: results.length, results }), "", []);
  const paper = { id: 7, arxiv_id: "2606.00467", title: "A paper", abstract: "We do." };

  it.each([
    [[{ url: "https://github.com/a/b", is_official: true }], ["https://github.com/a/b"]],
    [
      [
        { url: "https://github.com/x/y", is_official: false },
        { url: "https://github.com/a/b", is_official: true },
      ],
      ["https://github.com/a/b"],
    ],
    [[{ url: "https://github.com/x/y", is_official: false }], []],
    [["https://github.com/a/b"], ["https://github.com/a/b"]],
    [[], []],
    [undefined, []],
  ])("takes only the authors' code from %j", (repositories, links) => {
    const { papers } = parse([{ ...paper, repositories }]);
    expect(papers[0]?.ids).toEqual(["arxiv:2606.00467"]);
    expect((papers[0]?.links ?? []).filter((link) => link.includes("github"))).toEqual(links);
  });

  it("reports entries that cannot be read", () => {
    expect(parse([{ id: 1 }]).skipped).toMatchObject([{ why: "No title" }]);
    const torn = feed("papers-with-code").parse('{"results": [{"ti', "", []);
    expect(torn.skipped[0]?.why).toMatch(/torn/);
    expect(feed("papers-with-code").parse('{"error": "x"}', "", []).skipped).toHaveLength(1);
  });
});

describe("custom feeds", () => {
  it("are named after their address", () => {
    const id = ownIdOf(" https://lab.example/papers.json ");
    expect(id).toBe("own:https://lab.example/papers.json");
    expect(addresses(id)).toEqual(["https://lab.example/papers.json"]);
    expect(feedsWith([id, "gone"]).map((one) => one.id)).toEqual([
      ...FEEDS.map((one) => one.id),
      id,
    ]);
  });

  it.each(["http://lab.example/x", "ftp://lab.example/x", "javascript:alert(1)", "lab", ""])(
    "refuse the address “%s”",
    (address) => {
      expect(() => ownIdOf(address)).toThrow(TypeError);
      expect(feedOf(`own:${address}`)).toBeNull();
    },
  );

  it("can be any feed, list or pack", () => {
    const { parse } = feed("own:https://lab.example/x");
    const jsonFeed = { version: "https://jsonfeed.org/version/1.1", items: [{ title: "A paper" }] };
    expect(parse(JSON.stringify(jsonFeed), "", []).papers).toMatchObject([{ title: "A paper" }]);
    expect(parse("<html>", "", []).skipped[0]?.why).toMatch(/neither a feed nor a pack/);
  });
});
