import {
  type BackFill,
  type FeedProgress,
  type FeedState,
  type LoggedRequest,
  UNUSED_FEED,
  type Version,
} from "@/utils/domain/feed-state";
import type { StoredPacks } from "@/utils/domain/pack-subscription";
import { defineItem } from "./define-item";
import type { OfferedPage } from "./offered-page";
import { hasFields, isText, listOf, recordIn } from "./shapes";
import type { SweepNote } from "./sweep-note";

/*
 * Everything that Gloss keeps in `storage.local` and `storage.session`. Erasing, the list in
 * `docs/stored-data.md` and the tests of both follow from what this file exports; a test finds who stores
 * anything else. Importing one item loads no other.
 */

/** Preferences by the keys that they are to have in `storage.sync`. */
export const pending = defineItem<Record<string, unknown>>("pending", {
  area: "local",
  about: "changes of preferences that wait for sync",
  fallback: {},
  shape: recordIn,
});

/** In words for the reader. */
export const syncProblem = defineItem<string | null>("syncProblem", {
  area: "local",
  about: "why the browser refused to sync",
  fallback: null,
  shape: (stored) => (isText(stored) ? stored : undefined),
});

/** By the keys that they have in `storage.sync`: their dates, and when this device first saw them. */
export const removals = defineItem<Record<string, { time: number; since: number }>>("removals", {
  area: "local",
  about: "since when each removal waits to be forgotten",
  fallback: {},
  shape: recordIn,
});

/** Origins, without a port, that the reader asked Gloss to read ("https://blog.example"). */
export const readSites = defineItem<string[]>("readSites", {
  area: "local",
  about: "sites that the reader added",
  fallback: [],
  shape: listOf(isText),
});

/** By the ids of the feeds. */
export const feedStates = defineItem<Record<string, FeedState>>("feeds", {
  area: "local",
  about: "which feeds are on, and how they fare",
  fallback: {},
  shape: (stored) => {
    const states = recordIn<FeedState>(stored);
    if (!states) return undefined;
    // What an earlier version did not know is as at first.
    const whole = Object.entries(states).map(([id, state]) => [id, { ...UNUSED_FEED, ...state }]);
    return Object.fromEntries(whole) as typeof states;
  },
});

/** By the ids of the feeds. */
export const backFills = defineItem<Record<string, BackFill>>("backFills", {
  area: "local",
  about: "periods that feeds are asked for",
  fallback: {},
  shape: recordIn,
});

export const feedProgress = defineItem<FeedProgress | null>("feedProgress", {
  area: "local",
  about: "the feed that is being asked",
  fallback: null,
  shape: hasFields("feed", "done", "of"),
});

/** By the addresses that were asked. */
export const feedVersions = defineItem<Record<string, Version>>("feedVersions", {
  area: "local",
  about: "versions of what feeds answered",
  fallback: {},
  shape: recordIn,
});

/** In the order in which the reader added them. */
export const packs = defineItem<StoredPacks[]>("packs", {
  area: "local",
  about: "packs and collections that the reader subscribed to",
  fallback: [],
  shape: listOf((one) => hasFields<StoredPacks>("url", "taken")(one) !== undefined),
});

/** Newest first. */
export const requestLog = defineItem<LoggedRequest[]>("requestLog", {
  area: "local",
  about: "the list of requests",
  fallback: [],
  shape: listOf((one) => hasFields<LoggedRequest>("id", "url", "at")(one) !== undefined),
});

export const bundledDigest = defineItem<string | null>("bundledDigest", {
  area: "local",
  about: "the version of Gloss whose digest was loaded",
  fallback: null,
  shape: (stored) => (isText(stored) ? stored : undefined),
});

/** Milliseconds since 1970; grows with every change. */
export const libraryRevision = defineItem<number>("libraryRevision", {
  area: "local",
  about: "when the library last changed",
  fallback: 0,
  shape: (stored) => (typeof stored === "number" ? stored : undefined),
});

export const themeSweep = defineItem<SweepNote | null>("themeSweep", {
  area: "local",
  about: "how far the reader's own themes are applied",
  fallback: null,
  shape: hasFields("rules", "after", "since"),
});

export const readingSweep = defineItem<SweepNote | null>("readingSweep", {
  area: "local",
  about: "how far the library is read anew",
  fallback: null,
  shape: hasFields("rules", "after", "since"),
});

/** A background that was stopped in the middle goes on at its next start. */
export const erasing = defineItem<boolean>("erasing", {
  area: "local",
  about: "that everything is being erased, until it is",
  fallback: false,
  shape: (stored) => stored === true,
});

export const offeredPage = defineItem<OfferedPage | null>("offeredPage", {
  area: "session",
  about: "papers of a page until the options take them",
  fallback: null,
  shape: hasFields("title", "papers"),
});
