import type { Browser } from "wxt/browser";
import type { Candidate } from "@/utils/domain/match";
import type { Paper } from "@/utils/domain/paper";
import type { DatedPreferences } from "@/utils/domain/preferences";
import type { OpenedLookUps } from "@/utils/library/look-ups";
import type { Answers } from "@/utils/messages/answer";
import type { Requests } from "@/utils/messages/requests";
import type { BundledDigest } from "./bundled-digest";
import type { Ready } from "@/utils/messages/ready-shapes";
import type { OwnThemes } from "./own-themes";
import type { Precedence } from "./precedence";

/*
 * The background is two scripts. The first, `index.ts`, is small: it hears every event and answers
 * look-ups. The second, `rest.ts`, holds all else (insights, parsers, feeds, search) and is loaded when
 * it is first needed. This file is the only door between them.
 */

/** What the first script has, for the second to work with. */
export interface Awake {
  lookUps: OpenedLookUps;
  bundled: BundledDigest;
  ownThemes: OwnThemes;
  precedence: Precedence;
}

/** What the second script does. Once it is made it goes on with all that was left to do. */
export interface Rest {
  answers: Answers<Exclude<keyof Requests, Ready>>;
  /** See `ReadingAnew.current`. */
  readAnew: (papers: (Paper | undefined)[]) => Promise<(Paper | undefined)[]>;
  /** See `Collections.begin`. */
  askCollections: (candidates: readonly Candidate[]) => void;
  takeBundledPack: () => Promise<void>;
  /** Brings preferences back that an older change displaced. */
  bringBack: (records: DatedPreferences) => void;
  /** After an installation or an update. */
  install: () => void;
  /** Reads the papers of a tab's page, and offers them. */
  offerTab: (tab: Browser.tabs.Tab) => void;
}

type Make = (awake: Awake) => Rest;

declare global {
  /** Left by the second script for the first. */
  var makeGlossRest: Make | undefined;
  /** Of service workers: loads a script and runs it before it returns. */
  function importScripts(url: string): void;
}

/** Built from `rest.ts`. The build puts the hash of that script here: see `tools/build/second-script.ts`. */
const SCRIPT = "/background-rest.js?HASH_OF_THE_REST";

/** For the second script: leaves how to make it. */
export function offerRest(make: Make): void {
  globalThis.makeGlossRest = make;
}

/**
 * A service worker may load only such scripts later as it loaded while it was installed; the browser
 * keeps them beside the worker's own. Call at the top level of the first script.
 */
export function keepRest(): void {
  globalThis.addEventListener("install", () => importScripts(SCRIPT));
}

/** Firefox's background is a page. */
const addScript = () =>
  new Promise<void>((resolve, reject) => {
    const script = document.createElement("script");
    script.src = SCRIPT;
    script.addEventListener("load", () => resolve());
    script.addEventListener("error", () => reject(new Error("A part of Gloss is missing.")));
    document.head.append(script);
  });

async function load(): Promise<Make> {
  if (!globalThis.makeGlossRest) {
    if ("importScripts" in globalThis) importScripts(SCRIPT);
    else await addScript();
  }
  if (!globalThis.makeGlossRest) throw new Error("A part of Gloss is missing.");
  return globalThis.makeGlossRest;
}

/** Resolves to the second script's part, loaded and made at the first call; a later one tries again after a failure. */
export type RestDoor = () => Promise<Rest>;

export function restDoor(awake: Awake): RestDoor {
  let making: Promise<Rest> | undefined;
  return () => {
    making ??= load()
      .then((make) => make(awake))
      .catch((error: unknown) => {
        making = undefined;
        throw error;
      });
    return making;
  };
}
