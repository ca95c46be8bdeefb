import { paperIdsOf } from "@/utils/domain/paper-id";
import { Gathered } from "./read/gathered";
import { stretchesOf, type Stretch } from "./read/html-text";
import { oneLine } from "./read/plain";
import type { Source } from "./source";

/** Words of links that lead to a paper without naming it. */
const GENERIC =
  /^(?:pdf|abs|abstract|paper|arxiv|html|link|here|view|read (?:more|paper)|code|github|comments?|\d[\d.,k]*|arxiv:\S+|\d{4}\.\d{4,5}(?:v\d+)?)$/i;
/** Shorter than any abstract worth reading. */
const MIN_ABSTRACT = 120;

const isTitle = ({ text, address }: Stretch): boolean => {
  const line = oneLine(text);
  if (address === null || line.length < 5 || line.length > 300 || GENERIC.test(line)) return false;
  return paperIdsOf(address).length > 0;
};

/** The first paragraph of what follows a title that is long enough to be its abstract. */
function abstractIn(stretches: readonly Stretch[]): string {
  const text = stretches.map((one) => one.text).join("");
  return text.split(/\n\s*/).find((line) => line.trim().length >= MIN_ABSTRACT) ?? "";
}

function parse(text: string) {
  const gathered = new Gathered();
  const stretches = stretchesOf(text);
  const starts = stretches.flatMap((one, at) => (isTitle(one) ? [at] : []));
  const seen = new Set<string>();
  starts.forEach((start, i) => {
    const entry = stretches.slice(start, starts[i + 1]);
    const [title] = entry;
    if (!title?.address || seen.has(title.address)) return;
    seen.add(title.address);
    const links = entry.flatMap(({ address }) => (address?.startsWith("http") ? [address] : []));
    gathered.add({ title: title.text, abstract: abstractIn(entry.slice(1)), links });
  });
  if (starts.length === 0) gathered.skip("No link on this page names a paper", text);
  const name = /<title[^>]*>([^<]{1,200})<\/title>/i.exec(text)?.[1];
  return gathered.digest(oneLine(name ?? "Page"));
}

/** A web page or an HTML e-mail whose links name papers, with or without abstracts. */
export const html: Source = {
  id: "html",
  name: "HTML",
  recognises: (text) =>
    /^\s*(?:<!--[\s\S]{0,2000}?-->\s*)?<(?:!doctype html|html|head|body|div|table|p|a|center|section|article|ul|ol)\b/i.test(
      text,
    ),
  parse,
};
