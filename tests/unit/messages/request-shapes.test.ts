import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { isPageRequest, type PageRequests, type Requests } from "@/utils/messages/requests";
import { REQUEST_SHAPES } from "@/utils/messages/request-shapes";

const ROW = { title: "A title", ids: ["arxiv:2404.02905"] };
const PAPER = { ...ROW, abstract: "An abstract." };
const SHOWN = { candidate: ROW, paper: 7 };
const JUDGED = { mark: { what: "theme", theme: "diffusion" }, wrong: true };
const RULES = { label: "Next scale", phrases: ["next-scale prediction"], colour: "teal" };
const FEED = { id: "own:https://a.example/feed", on: true, setting: "", choices: ["cs-lg"] };
const FILL = { id: "daily", from: "2026-03-01", to: "2026-03-12" };

const texts = (length: number) => ["", "x".repeat(length)];
const many = <T>(count: number, one: T): T[] => Array.from({ length: count }, () => one);

/** Arguments that a request may carry, and others that must not reach its handler. */
interface Samples {
  taken: readonly unknown[];
  refused: readonly unknown[];
}

const NOTHING: Samples = { taken: [undefined], refused: [null, 0, "", {}] };
const CANDIDATES: Samples = {
  taken: [[], many(500, ROW)],
  refused: [null, {}, ROW, many(501, ROW)],
};
const SHOWN_PAPER: Samples = {
  taken: [SHOWN, { ...SHOWN, paper: 0 }],
  refused: [
    null,
    { paper: 7 },
    { ...SHOWN, paper: -1 },
    { ...SHOWN, paper: 1.5 },
    { ...SHOWN, paper: "7" },
    { ...SHOWN, candidate: { title: "x".repeat(1001), ids: [] } },
    { ...SHOWN, candidate: { title: "A title" } },
  ],
};
const ONE_PAGE_PAPER: Samples = {
  taken: [PAPER, { ...PAPER, exact: true }, { ...PAPER, abstract: "x".repeat(10_000) }],
  refused: [
    null,
    ROW,
    { ...PAPER, abstract: "x".repeat(10_001) },
    { ...PAPER, title: "x".repeat(1001) },
    { ...PAPER, exact: "yes" },
  ],
};
const ADDRESS: Samples = { taken: texts(2000), refused: [null, 1, "x".repeat(2001)] };
const FEED_ID: Samples = {
  taken: ["daily", "own:https://a.example/feed", "own:http://127.0.0.1:9/x"],
  refused: [
    null,
    "",
    "Daily",
    "x".repeat(65),
    "own:ftp://a.example",
    "own:javascript:alert(1)",
    "own:https://",
    `own:https://${"x".repeat(2001)}`,
  ],
};

const onSite = (candidates: unknown) => ({ site: "arxiv", candidates });

const SAMPLES: Record<keyof Requests, Samples> = {
  lookUp: {
    taken: CANDIDATES.taken.map(onSite),
    refused: [
      ...CANDIDATES.refused.map(onSite),
      { candidates: [] },
      { site: "<b>", candidates: [] },
    ],
  },
  pagePreferences: NOTHING,
  explain: CANDIDATES,
  readAbstracts: { taken: [[], many(10, PAPER)], refused: [null, PAPER, many(11, PAPER)] },
  pagePaper: ONE_PAGE_PAPER,
  addPaper: ONE_PAGE_PAPER,
  removeAdded: SHOWN_PAPER,
  loadAnyPage: NOTHING,
  loadCard: NOTHING,
  paper: { taken: [0, 7], refused: [null, "7", -1, 1.5, Number.NaN, Infinity] },
  search: {
    taken: [
      { text: "x".repeat(500), hasCode: true, theme: "diffusion" },
      { text: "", hasCode: false, theme: null },
    ],
    refused: [
      { text: "x".repeat(501), hasCode: true, theme: null },
      { text: "", hasCode: 1, theme: null },
      { text: "", hasCode: false, theme: "<b>" },
      { text: "", hasCode: false },
    ],
  },
  libraryState: NOTHING,
  shownPaper: SHOWN_PAPER,
  reject: SHOWN_PAPER,
  restore: SHOWN_PAPER,
  correct: {
    taken: [{ paper: 7, ...JUDGED }],
    refused: [JUDGED, { paper: 7, mark: JUDGED.mark }, { paper: 7, wrong: true, mark: null }],
  },
  correctShown: {
    taken: [{ ...SHOWN, ...JUDGED }],
    refused: [
      { paper: 7, ...JUDGED },
      { candidate: ROW, ...JUDGED },
      { ...SHOWN, wrong: true, mark: { what: "theme", theme: "<b>" } },
      { ...SHOWN, ...JUDGED, wrong: "yes" },
    ],
  },
  setStances: {
    taken: [
      [],
      [
        { theme: "diffusion", stance: "follow" },
        { theme: "own-x", stance: "neutral" },
        { theme: "rl", stance: "mute" },
      ],
      many(500, { theme: "rl", stance: "mute" }),
    ],
    refused: [
      { theme: "rl", stance: "mute" },
      [{ theme: "rl", stance: "hate" }],
      [{ theme: "RL", stance: "mute" }],
      [{ theme: "", stance: "mute" }],
      [{ theme: "x".repeat(65), stance: "mute" }],
      many(501, { theme: "rl", stance: "mute" }),
    ],
  },
  setSite: {
    taken: [{ site: "arxiv", on: false }],
    refused: [
      { site: "arxiv" },
      { site: "a b", on: true },
      { site: "__proto__", on: true },
      { site: "arxiv", on: "yes" },
    ],
  },
  setTheme: {
    taken: [
      { id: "own-next-scale", rules: RULES },
      { id: "own-next-scale", rules: null },
    ],
    refused: [
      { id: "diffusion", rules: RULES },
      { id: "own-next-scale" },
      { id: "own-<b>", rules: null },
      { id: "own-x", rules: { ...RULES, colour: "url(x)" } },
      { id: "own-x", rules: { ...RULES, label: "x".repeat(31) } },
      { id: "own-x", rules: { ...RULES, phrases: [] } },
    ],
  },
  importPreferences: { taken: texts(1_000_000), refused: [null, {}, "x".repeat(1_000_001)] },
  loadBundledDigest: NOTHING,
  imports: NOTHING,
  removeDigest: {
    taken: [
      { name: "A digest", date: "Mar 12" },
      { name: "x".repeat(300), date: null },
    ],
    refused: [
      { name: "A digest" },
      { name: null, date: null },
      { name: "x".repeat(301), date: null },
      { name: "A digest", date: 12 },
      { name: "A digest", date: "x".repeat(301) },
    ],
  },
  isSlowed: { taken: [3], refused: [null, "3"] },
  setFeed: {
    taken: [FEED, { ...FEED, id: "daily", setting: "x".repeat(2000), choices: null }],
    refused: [
      { ...FEED, id: "own:ftp://a.example" },
      { ...FEED, on: 1 },
      { ...FEED, setting: "x".repeat(2001) },
      { ...FEED, choices: ["CS.LG"] },
      { ...FEED, choices: many(21, "cs-lg") },
      { id: FEED.id, on: true, setting: "" },
    ],
  },
  removeFeed: FEED_ID,
  refreshFeeds: NOTHING,
  fillFeed: {
    taken: [FILL],
    refused: [
      { ...FILL, from: "2026-02-30" },
      { ...FILL, to: "yesterday" },
      { ...FILL, to: "2026-3-1" },
      { ...FILL, id: "Daily" },
      { id: FILL.id, from: FILL.from },
    ],
  },
  cancelFill: FEED_ID,
  addPacks: ADDRESS,
  removePacks: ADDRESS,
  refreshPacks: NOTHING,
  clearRequestLog: NOTHING,
  eraseEverything: NOTHING,
};

const shortened = (sample: unknown) => (JSON.stringify(sample) ?? "undefined").slice(0, 100);

/** Requests that pages may make; all others are Gloss's own. */
const OF_PAGES: Record<keyof PageRequests, true> = {
  lookUp: true,
  readAbstracts: true,
  pagePaper: true,
  addPaper: true,
  removeAdded: true,
  loadAnyPage: true,
  loadCard: true,
  shownPaper: true,
  reject: true,
  restore: true,
  correctShown: true,
  setStances: true,
  pagePreferences: true,
};

describe.each(Object.entries(SAMPLES))("the argument of “%s”", (name, { taken, refused }) => {
  const shape = REQUEST_SHAPES[name as keyof Requests];

  it.each(taken.map((sample) => [shortened(sample), sample]))("may be %s", (_, sample) => {
    const { success, output } = v.safeParse(shape, sample);
    expect(success).toBe(true);
    expect(output).toEqual(sample);
  });

  it.each(refused.map((sample) => [shortened(sample), sample]))("is never %s", (_, sample) => {
    expect(v.is(shape, sample)).toBe(false);
  });
});

it("is defined for every request, and pages may make only their own", () => {
  const names = Object.keys(REQUEST_SHAPES);
  expect(names.toSorted()).toEqual(Object.keys(SAMPLES).toSorted());
  expect(names.filter(isPageRequest).toSorted()).toEqual(Object.keys(OF_PAGES).toSorted());
});
