import { arxivId } from "@/utils/domain/paper-id";
import { addressesIn } from "./read/addresses";
import { Gathered } from "./read/gathered";
import { peopleIn } from "./read/people-list";
import { oneLine } from "./read/plain";
import { unquoted } from "./read/text-lines";
import { venueName } from "./read/venue";
import { type Source, sourceOf } from "./source";

const ENTRY = /^(?:Paper: )?arXiv:(\S+)/m;
const RULE = /^-{20,}\s*$|^%{3}[-%]+\s*$/m;

/** A header of an entry with its continuation lines, which are indented. */
const header = (entry: string, name: string): string =>
  new RegExp(String.raw`^${name}:[ \t]*(.*(?:\n[ \t]+\S.*)*)`, "m").exec(entry)?.[1] ?? "";

function gather(entry: string, into: Gathered): void {
  const id = arxivId(ENTRY.exec(entry)?.[1] ?? "");
  // Headers, abstract and address stand between lines of two backslashes.
  const [, , body = ""] = entry.split(/^\\\\(?=\s|$)/m);
  const isAddress = /^\s*\( ?https?:/.test(body);
  const address = addressesIn(entry).filter((one) => one.includes("arxiv.org/"));
  into.add({
    title: header(entry, "Title"),
    abstract: isAddress ? "" : body,
    ids: id === null ? [] : [id],
    links: [...address, ...addressesIn(header(entry, "Comments")), ...addressesIn(body)],
    authors: peopleIn(oneLine(header(entry, "Authors?"))),
    venue: venueName(oneLine(header(entry, "Journal-ref"))),
    date: header(entry, "Date").replace(/(?<!\s)\s*\([^()]*\)\s*$/, ""),
  });
}

function parse(text: string) {
  const gathered = new Gathered();
  const entries = unquoted(text.replaceAll("\r", "").split("\n")).join("\n").split(RULE);
  for (const entry of entries) if (ENTRY.test(entry)) gather(entry, gathered);
  const date = /^Date: (.+)$/m.exec(entries[0] ?? "")?.[1]?.trim() ?? null;
  return gathered.digest("arXiv announcements", date);
}

/** arXiv's e-mail of the day: new papers, cross-lists, and replacements without abstracts. */
export const arxivEmail: Source = sourceOf("lines", {
  id: "arxiv-email",
  name: "arXiv e-mail",
  recognises: (text) =>
    /^(?:> ?)*\\\\\s*$/m.test(text) && /^(?:> ?)*(?:Paper: )?arXiv:\d{4}\.\d{4,5}/m.test(text),
  parse,
});
