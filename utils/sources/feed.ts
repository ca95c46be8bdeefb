import type { Digest } from "@/utils/domain/paper";
import { addressesIn, arxivIdsIn, idOf } from "./read/addresses";
import { authorsOf } from "./read/authors";
import { byPlainName } from "./read/fields";
import { Gathered } from "./read/gathered";
import { textOfHtml } from "./read/html-text";
import { withoutMarkup } from "./read/inline-markup";
import { isFields, type Fields } from "./read/record";
import { venueOf } from "./read/venue";
import { readXml } from "./read/xml";
import { type Source, sourceOf } from "./source";

/** The text of an element, whatever its attributes. */
export const textOf = (value: unknown): string => {
  if (typeof value === "string") return value;
  if (Array.isArray(value)) return textOf(value[0]);
  return isFields(value) ? textOf(value["#text"]) : "";
};

/** arXiv's RSS opens with "arXiv:… Announce Type: new Abstract:"; others label a paragraph. */
const LABEL = /^[ \t\u00A0]*(?:abstract|summary)\s*:\s*/im;
/** Also where it is all one line. */
const ANNOUNCED = /^\s*arXiv:\S+(?:\s+Announce Type:\s*\S+)?\s*(?:Abstract:)?/i;
/** Old feeds of arXiv end titles with "(arXiv:2101.00001v1 [cs.LG])". */
const TITLE_TAIL = /(?:\.|(?<![\s.]))\s*\(arXiv:[^()]*\)\s*$/;

function abstractOf(html: string): string {
  const isHtml = /<\/?[a-z]|&\w/i.test(html);
  const text = (isHtml ? textOfHtml(html) : html).replace(ANNOUNCED, "");
  const label = LABEL.exec(text);
  if (label !== null) {
    const rest = text.slice(label.index + label[0].length);
    return /<p\b/i.test(html) ? (rest.split("\n")[0] ?? rest) : rest;
  }
  // Plain text is wrapped; lines of HTML are its blocks.
  const paragraphs = text.split(isHtml ? "\n" : /\n[^\S\n]{0,20}\n/);
  return paragraphs.reduce((longest, one) => (one.length > longest.length ? one : longest), "");
}

const hrefs = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value]).flatMap((link: unknown) =>
    isFields(link) && typeof link["@href"] === "string"
      ? addressesIn(link["@href"])
      : addressesIn(textOf(link)),
  );

const date = (item: Fields) =>
  [item["published"], item["pubDate"], item["date"], item["updated"]].map(textOf).find(Boolean);

function gather(item: Fields, into: Gathered): void {
  const title = textOf(item["title"]).replace(TITLE_TAIL, "");
  const guid = textOf(item["id"]) || textOf(item["guid"]);
  if (/\/api\/errors/.test(guid)) {
    into.skip(`The feed answered with an error: ${textOf(item["summary"])}`, guid);
    return;
  }
  const body = ["summary", "description", "encoded", "content"].map((name) => textOf(item[name]));
  const abstract = body.map(abstractOf).find(Boolean) ?? "";
  const links = [...hrefs(item["link"]), ...addressesIn(guid), ...body.flatMap(codeIn)];
  const ids = [guid, textOf(item["doi"]), textOf(item["identifier"])].flatMap(idOf);
  const announced = body.flatMap((text) => arxivIdsIn(ANNOUNCED.exec(text)?.[0] ?? ""));
  const when = date(item);
  const fields = byPlainName(item);
  into.add({
    title: withoutMarkup(title),
    abstract,
    ids: [...ids, ...announced],
    links,
    ...(when !== undefined && { date: when }),
    authors: authorsOf(fields),
    venue: venueOf(fields),
  });
}

/** Links of repositories in a description; others lead anywhere. */
const codeIn = (text: string) =>
  addressesIn(text).filter((address) => /github\.com|gitlab\.com|huggingface\.co/.test(address));

/** Items of RSS 2, RSS 1 and Atom. */
function itemsOf(root: Fields): { name: string; items: Fields[] } {
  const top = root["rss"] ?? root["feed"] ?? root["RDF"];
  const channel = isFields(top) && isFields(top["channel"]) ? top["channel"] : top;
  if (!isFields(top) || !isFields(channel)) return { name: "Feed", items: [] };
  const items = [channel["item"], top["item"], channel["entry"]].find(Array.isArray) ?? [];
  return { name: textOf(channel["title"]) || "Feed", items: items.filter(isFields) };
}

/** Why a feed without entries brings no papers. */
export const NO_ENTRY = "This feed holds no entry";

function read(text: string, isWanted: (item: Fields) => boolean): Digest {
  const gathered = new Gathered();
  const xml = readXml(text);
  if ("problem" in xml) {
    gathered.skip(`This feed is torn (${xml.problem}). Fetch it again`, text);
    return gathered.digest("Feed");
  }
  const { root } = xml;
  const { name, items } = itemsOf(root);
  for (const item of items.filter(isWanted)) gather(item, gathered);
  if (items.length === 0) gathered.skip(NO_ENTRY, text);
  return gathered.digest(textOfHtml(name));
}

const feedOf = (isWanted: (item: Fields) => boolean): Source =>
  sourceOf("markup", {
    id: "feed",
    name: "RSS or Atom",
    recognises: (text) =>
      /^\s*(?:<\?[^>]*\?>\s*|<!--(?:(?!-->)[\s\S]){0,2000}-->\s*)*<(?:rss|feed|(?:rdf:)?RDF(?=[\s\S]{0,4000}?(?:<channel\b|xmlns="http:\/\/purl\.org\/rss\/)))\b/.test(
        text,
      ),
    parse: (text) => read(text, isWanted),
  });

/** RSS 1 and 2 and Atom, arXiv's API among them. */
export const feed: Source = feedOf(() => true);

/** Reads RSS or Atom; entries that are not wanted are left out. */
export const parseFeed = (text: string, isWanted: (item: Fields) => boolean): Digest =>
  feedOf(isWanted).parse(text);
