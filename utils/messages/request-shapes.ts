import * as v from "valibot";
import type { Shapes } from "./answer";
import { isDay } from "@/utils/domain/day";
import { MAX_ABSTRACT, PAGE_PAPERS } from "@/utils/domain/page-paper";
import { THEME_RULES } from "@/utils/preferences/theme-rules";
import { MARK } from "@/utils/sources/read/given-corrections";
import { candidate, candidates, READY_SHAPES } from "./ready-shapes";

/** More than any page lists. */
const MAX_GATHERED = 10_000;
/** More than there are themes. */
const MAX_STANCES = 500;
/** Characters of a file of preferences; `storage.sync` holds 102,400 bytes of them. */
const MAX_FILE = 1_000_000;
const MAX_NAME = 300;

const paper = v.pipe(v.number(), v.integer(), v.minValue(0));
const pagePaper = v.object({
  ...candidate.entries,
  abstract: v.pipe(v.string(), v.maxLength(MAX_ABSTRACT)),
});
/** Papers that a page lists, as a script in it says: what is none is left out. */
export const gatheredPapers = v.pipe(
  v.array(v.unknown()),
  v.transform((rows) =>
    rows.slice(0, MAX_GATHERED).flatMap((row) => {
      const read = v.safeParse(pagePaper, row);
      return read.success ? [read.output] : [];
    }),
  ),
);
const pagePapers = v.pipe(
  v.array(v.fallback(pagePaper, { title: "", ids: [], abstract: "" })),
  v.maxLength(PAGE_PAPERS),
);
const JUDGEMENT = { mark: MARK, wrong: v.boolean() };
const shown = v.object({ candidate, paper });
const themeId = v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,64}$/));
/** A feed of the reader's own is named by its address. */
const feedId = v.pipe(v.string(), v.regex(/^(?:[a-z0-9-]{1,64}|own:https?:\/\/\S{1,2000})$/));
const text = (limit: number) => v.pipe(v.string(), v.maxLength(limit));
const day = v.pipe(v.string(), v.check(isDay));
const nothing = v.undefined();
const address = v.pipe(v.string(), v.maxLength(2000));

/** What each request must carry. */
export const REQUEST_SHAPES: Shapes = {
  ...READY_SHAPES,
  explain: candidates,
  readAbstracts: pagePapers,
  pagePaper,
  addPaper: pagePaper,
  removeAdded: shown,
  paper,
  search: v.object({
    text: v.pipe(v.string(), v.maxLength(500)),
    hasCode: v.boolean(),
    theme: v.nullable(themeId),
  }),
  libraryState: nothing,
  shownPaper: shown,
  reject: shown,
  restore: shown,
  correct: v.object({ paper, ...JUDGEMENT }),
  correctShown: v.object({ ...shown.entries, ...JUDGEMENT }),
  setStances: v.pipe(
    v.array(v.object({ theme: themeId, stance: v.picklist(["follow", "neutral", "mute"]) })),
    v.maxLength(MAX_STANCES),
  ),
  setSite: v.object({ site: themeId, on: v.boolean() }),
  setTheme: v.object({
    id: v.pipe(themeId, v.startsWith("own-")),
    rules: v.nullable(THEME_RULES),
  }),
  importPreferences: v.pipe(v.string(), v.maxLength(MAX_FILE)),
  loadBundledDigest: nothing,
  imports: nothing,
  removeDigest: v.object({ name: text(MAX_NAME), date: v.nullable(text(MAX_NAME)) }),
  setFeed: v.object({
    id: feedId,
    on: v.boolean(),
    setting: v.pipe(v.string(), v.maxLength(2000)),
    choices: v.nullable(v.pipe(v.array(themeId), v.maxLength(20))),
  }),
  removeFeed: feedId,
  refreshFeeds: nothing,
  fillFeed: v.object({ id: feedId, from: day, to: day }),
  cancelFill: feedId,
  addPacks: address,
  removePacks: address,
  refreshPacks: nothing,
  clearRequestLog: nothing,
  eraseEverything: nothing,
};
