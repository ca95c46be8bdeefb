import * as v from "valibot";
import type { Shapes } from "./answer";
import { isDay } from "./domain/day";
import { MAX_ABSTRACT, PAGE_PAPERS } from "./domain/page-paper";
import type { PaperId } from "./domain/paper-id";
import { THEME_RULES } from "./preferences/theme-rules";
import { MARK } from "./sources/read/given-corrections";

/** Longer than any title on record; keeps a hostile page from sending books. */
const MAX_TITLE = 1000;
/** A burst is cut by the page at 200 candidates. */
const MAX_CANDIDATES = 500;

const paper = v.pipe(v.number(), v.integer(), v.minValue(0));
const paperId = v.custom<PaperId>(
  (value) => typeof value === "string" && /^(arxiv|doi|openreview|acl):\S{1,200}$/.test(value),
);
const candidate = v.object({
  title: v.pipe(v.string(), v.maxLength(MAX_TITLE)),
  ids: v.pipe(v.array(paperId), v.maxLength(10)),
  exact: v.exactOptional(v.boolean()),
});
const pagePaper = v.object({
  ...candidate.entries,
  abstract: v.pipe(v.string(), v.maxLength(MAX_ABSTRACT)),
});
const rejection = v.object({ candidate, paper });
const themeId = v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,64}$/));
/** A feed of the reader's own is named by its address. */
const feedId = v.pipe(v.string(), v.regex(/^(?:[a-z0-9-]{1,64}|own:https?:\/\/\S{1,2000})$/));
const day = v.pipe(v.string(), v.check(isDay));
const nothing = v.undefined();
const address = v.pipe(v.string(), v.maxLength(2000));

/** What each request must carry. */
export const REQUEST_SHAPES: Shapes = {
  lookUp: v.pipe(v.array(candidate), v.maxLength(MAX_CANDIDATES)),
  explain: v.pipe(v.array(candidate), v.maxLength(MAX_CANDIDATES)),
  loadAnyPage: nothing,
  readAbstracts: v.pipe(v.array(pagePaper), v.maxLength(PAGE_PAPERS)),
  pagePaper,
  addPaper: pagePaper,
  removeAdded: paper,
  loadCard: nothing,
  paper,
  search: v.object({
    text: v.pipe(v.string(), v.maxLength(500)),
    hasCode: v.boolean(),
    theme: v.nullable(themeId),
  }),
  libraryState: nothing,
  reject: rejection,
  restore: rejection,
  correct: v.object({ paper, mark: MARK, wrong: v.boolean() }),
  setStances: v.array(
    v.object({ theme: themeId, stance: v.picklist(["follow", "neutral", "mute"]) }),
  ),
  setSite: v.object({ site: themeId, on: v.boolean() }),
  setTheme: v.object({
    id: v.pipe(themeId, v.startsWith("own-")),
    rules: v.nullable(THEME_RULES),
  }),
  importPreferences: v.string(),
  loadBundledDigest: nothing,
  imports: nothing,
  removeDigest: v.object({ name: v.string(), date: v.nullable(v.string()) }),
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
