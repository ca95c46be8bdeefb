import { Window } from "happy-dom";
import { indexIn } from "@/utils/packs/format/pack-index";
import { readAbstracts } from "@/utils/packs/format/abstracts-shard";
import { readFilter } from "@/utils/packs/format/group-filter";
import { manifestIn } from "@/utils/packs/format/manifest";
import { readStrips } from "@/utils/packs/format/strips-shard";
import { FEEDS } from "@/utils/feeds/catalog";
import { ownFeed } from "@/utils/feeds/catalog/own-address";
import { refusalOf } from "@/utils/feeds/catalog/refusal";
import { papersIn } from "@/utils/import/read-papers";
import { filterWords } from "@/utils/search/filter-words";
import { parsePreferenceFile } from "@/utils/preferences/file";
import { readQuery } from "@/utils/search/query";
import { describedPapers } from "@/utils/sites/json-ld";
import { readDigest, SOURCES } from "@/utils/sources";
import { hashOf } from "@/utils/sources/pack";
import { givenCorrections } from "@/utils/sources/read/given-corrections";
import { UnreadableFile } from "@/utils/sources/read-file";
import { PACK_PAPER, SEEDS } from "./seeds";

/** A reader that is tried. */
export interface Target {
  name: string;
  seeds: readonly string[];
  /** Throws nothing but what `refuses` knows. */
  read: (text: string) => unknown;
  refuses?: (error: unknown) => boolean;
}

const ALL = Object.values(SEEDS).flat();
const PACK = JSON.stringify({
  format: "gloss-pack",
  version: 1,
  name: "Lab",
  hash: hashOf([PACK_PAPER]),
  papers: [PACK_PAPER],
});

const OWN_SEEDS: Readonly<Record<string, readonly string[]>> = {
  "arxiv-email": SEEDS.arxivEmail,
  "json-lines": SEEDS.jsonLines,
  "labelled-text": SEEDS.labelledText,
  "latex-bibliography": SEEDS.latexBibliography,
  "plain-list": SEEDS.plainList,
  "trending-text": SEEDS.trendingText,
  pack: [PACK],
  page: [`{"format":"gloss-page","name":"a","papers":${SEEDS.json[0]}}`],
  ...SEEDS,
};

const sources: Target[] = SOURCES.map(({ id, recognises, parse }) => ({
  name: id,
  seeds: OWN_SEEDS[id] ?? ALL,
  read(text) {
    recognises(text);
    return parse(text);
  },
}));

const own = ownFeed("own:https://a.org/feed.xml");
const feeds: Target[] = [...FEEDS, ...(own ? [own] : [])].map((feed) => ({
  name: `feed ${feed.id}`,
  seeds: [...SEEDS.feed, ...SEEDS.json, PACK],
  read: (text) => refusalOf(feed.parse(text, "https://a.org/?date=2024-01-01", ["new"]), text),
}));

const jsonOf = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
};

/** A shard or a filter that is damaged throws, and whoever asked for it tells so. */
const ofShard = (error: unknown) =>
  error instanceof SyntaxError || (error instanceof Error && error.name === "ValiError");

async function readAll(text: string): Promise<void> {
  for await (const _ of papersIn(new File([text], "a.txt"))) continue;
}

const { document, Element, Document, Text } = new Window();
// What reads a page asks the prototypes.
Object.assign(globalThis, { Element, Document, Text });

function described(text: string) {
  const script = document.createElement("script");
  script.type = "application/ld+json";
  script.textContent = text;
  document.head.replaceChildren(script);
  return describedPapers(document as never);
}

/** Every reader of what comes from outside. */
export const TARGETS: readonly Target[] = [
  ...sources,
  ...feeds,
  { name: "any text", seeds: ALL, read: readDigest },
  {
    name: "file",
    seeds: [...SEEDS.email, ...SEEDS.library, ...ALL],
    read: readAll,
    refuses: (error) => error instanceof UnreadableFile && error.message.length > 20,
  },
  {
    name: "e-mail",
    seeds: SEEDS.email,
    read: readAll,
    refuses: (error) => error instanceof UnreadableFile && error.message.length > 20,
  },
  {
    name: "manifest",
    seeds: SEEDS.manifest,
    read: (text) => [manifestIn(jsonOf(text)), indexIn(jsonOf(text))],
  },
  { name: "shard of strips", seeds: SEEDS.manifest, read: readStrips, refuses: ofShard },
  { name: "shard of abstracts", seeds: SEEDS.manifest, read: readAbstracts, refuses: ofShard },
  {
    name: "filter",
    seeds: SEEDS.manifest,
    read: (text) => readFilter(text, { shardBits: 4, groupBits: 0 }).mayHold(7),
    refuses: (error) => ofShard(error) || error instanceof DOMException,
  },
  { name: "query", seeds: SEEDS.query, read: (text) => readQuery(text).filters.map(filterWords) },
  {
    name: "preferences",
    seeds: SEEDS.preferences,
    read: (text) => parsePreferenceFile(text, 10),
    refuses: (error) => error instanceof Error && error.message.endsWith("Nothing was changed."),
  },
  { name: "corrections", seeds: SEEDS.corrections, read: (text) => givenCorrections(jsonOf(text)) },
  { name: "JSON-LD", seeds: SEEDS.jsonLd, read: described },
];
