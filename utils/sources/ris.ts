import { addressesIn, idOf } from "./read/addresses";
import { Gathered } from "./read/gathered";
import type { Source } from "./source";

const LINE = /^([A-Z][A-Z0-9])  ?- ?(.*)$/;

function gather(tags: Map<string, string[]>, into: Gathered): void {
  const first = (...names: string[]) => names.flatMap((name) => tags.get(name) ?? [])[0] ?? "";
  const all = (...names: string[]) => names.flatMap((name) => tags.get(name) ?? []);
  into.add({
    title: first("TI", "T1", "CT"),
    abstract: first("AB", "N2"),
    ids: all("DO", "M3", "AN").flatMap(idOf),
    links: all("UR", "L1", "L2", "LK").flatMap(addressesIn),
    date: first("DA", "PY", "Y1"),
  });
}

function parse(text: string) {
  const gathered = new Gathered();
  let tags = new Map<string, string[]>();
  let last: string[] | undefined;
  for (const line of text.split(/\r?\n/)) {
    const [, tag, value = ""] = LINE.exec(line) ?? [];
    if (tag === "ER") {
      gather(tags, gathered);
      tags = new Map();
    } else if (tag !== undefined) {
      last = tags.get(tag) ?? [];
      tags.set(tag, last);
      last.push(value);
    } else if (last !== undefined && line.trim() !== "") last.push(`${last.pop()} ${line.trim()}`);
  }
  if (tags.size > 0) gather(tags, gathered);
  return gathered.digest("References");
}

/** RIS, which reference managers and publishers export. */
export const ris: Source = {
  id: "ris",
  name: "RIS",
  recognises: (text) => /^\s*TY  ?- ?/.test(text),
  parse,
};
