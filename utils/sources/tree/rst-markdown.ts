/** What lies behind it may be read again for every mark. */
const LONGEST_LINE = 4000;
/** "=====", below a heading or around it. */
const RULE = /^([=\-~^"'#*+.:_`])\1{2,}\s*$/;
const BULLET = /^(\s*)(?:[*+•-]|#\.|\(?\d{1,4}[.)])\s/;
/** ".. [Key] text", ".. _name: https://…", ".. note:: text", ".. comment" */
const CITATION = /^\.\. \[([^[\]]{1,60})\]\s?(.*)$/;
const TARGET = /^\.\. _(?:`([^`]{1,300})`|((?:[^:\\`]|\\.){1,300})):\s(\S+)\s*$/;
const DIRECTIVE = /^(\s*)\.\. (?:[\w:-]{1,40}::(.*)|.*)$/;
/** Directives whose text is a part of the page. */
const SHOWN =
  /^\s*\.\. (?:note|tip|hint|important|admonition|topic|rubric|container|versionadded|warning|seealso|only|card|dropdown|epigraph)::/;
const OPTION = /^\s+:[\w-]{1,40}:/;
const FIELD = /^:([\w -]{1,40}):\s(.*)$/;
const LINE_BLOCK = /^\s*\|\s(.*)$/;

const LINK = /`([^`<>\n]{1,400}?)\s?<([^<>`\s]{4,1000})>`__?/g;
const ROLE = /:([\w:+-]{1,30}):`([^`\n]{1,300})`/g;
const NAMED = /`([^`\n]{1,300})`_(?!_)|(?<![\w`])([\w][\w-]{0,60})_(?![\w_])/g;
const LITERAL = /``([^`\n]{1,400})``/g;
const UNNAMED = /`([^`\n]{1,300})`/g;

/** What roles that name papers stand for. */
const REGISTRIES: Readonly<Record<string, string>> = {
  doi: "https://doi.org/",
  arxiv: "https://arxiv.org/abs/",
};

function ofRole(_: string, role: string, text: string): string {
  const [, shown = text, target = text] = /^(.{1,200}?)\s?<([^<>]{1,200})>$/.exec(text) ?? [];
  const registry = REGISTRIES[role.toLowerCase()];
  return registry === undefined ? shown : `[${shown}](<${registry}${target}>)`;
}

/** The addresses that a text gives names to. */
const targetsIn = (lines: readonly string[]): Map<string, string> =>
  new Map(
    lines.flatMap((line) => {
      const [, quoted, bare, address] = TARGET.exec(line) ?? [];
      const name = (quoted ?? bare)?.replaceAll(/\\(.)/g, "$1").toLowerCase();
      return name && address ? [[name, address]] : [];
    }),
  );

function inline(line: string, targets: ReadonlyMap<string, string>): string {
  const named = (whole: string, quoted?: string, word?: string) => {
    const name = quoted ?? word ?? "";
    const address = targets.get(name.toLowerCase());
    return address === undefined ? (quoted ?? whole) : `[${name}](<${address}>)`;
  };
  return line
    .replaceAll(LITERAL, "$1")
    .replaceAll(LINK, "[$1](<$2>)")
    .replaceAll(ROLE, ofRole)
    .replaceAll(NAMED, named)
    .replaceAll(UNNAMED, "$1");
}

const indentOf = (line: string): number => line.length - line.trimStart().length;

/** The lines below one that belong to it: those further in, and blank ones between. */
function bodyOf(lines: readonly string[], at: number): string[] {
  const own = indentOf(lines[at] ?? "");
  let end = at + 1;
  for (let line = lines[end]; line !== undefined; line = lines[++end])
    if (line.trim() !== "" && indentOf(line) <= own) break;
  return lines.slice(at + 1, end);
}

const dedented = (lines: readonly string[]): string[] => {
  const shown = lines.filter((line) => line.trim() !== "");
  const least = shown.reduce((min, line) => Math.min(min, indentOf(line)), LONGEST_LINE);
  return lines.map((line) => line.slice(Math.min(least, indentOf(line))));
};

/** The first paragraph of a body as one line. */
const joined = (lines: readonly string[]): string => {
  const end = lines.findIndex((line, at) => at > 0 && line.trim() === "");
  const paragraph = lines.slice(0, end < 0 ? undefined : end);
  return paragraph.map((line) => line.trim()).join(" ");
};

/** A block that an explicit mark begins, as lines of Markdown, and how many lines it had. */
function explicit(lines: readonly string[], at: number): { lines: string[]; length: number } {
  const line = lines[at] ?? "";
  const body = bodyOf(lines, at);
  const length = body.length + 1;
  const [, , cited] = CITATION.exec(line) ?? [];
  if (cited !== undefined) return { lines: [`- ${joined([cited, ...body])}`], length };
  if (!SHOWN.test(line)) return { lines: [""], length };
  const [, , said = ""] = DIRECTIVE.exec(line) ?? [];
  const shown = dedented(body.filter((one) => !OPTION.test(one)));
  return { lines: ["", said.trim(), "", ...shown], length };
}

/** A heading, of which the line below, or those around it, are rules; null for any other line. */
function headingAt(lines: readonly string[], at: number): string | null {
  const [line = "", below = ""] = lines.slice(at, at + 2);
  const isHeading = /^\S/.test(line) && RULE.test(below) && !RULE.test(line);
  return isHeading && below.trim().length + 2 >= line.trim().length ? line.trim() : null;
}

/**
 * reStructuredText as Markdown, block by block: headings, lists, citations, links by name and in
 * place. No parser of it for JavaScript is kept; `restructured` had its last version in 2018.
 */
export function markdownOfRst(text: string): string {
  const lines = text
    .split("\n")
    .map((line) => line.slice(0, LONGEST_LINE).replaceAll("\t", "    "));
  const targets = targetsIn(lines);
  const levels: string[] = [];
  const into: string[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? "";
    const heading = headingAt(lines, at);
    if (heading !== null) {
      const mark = (lines[at + 1] ?? "").charAt(0);
      if (!levels.includes(mark)) levels.push(mark);
      const level = Math.min(6, levels.indexOf(mark) + 1);
      into.push("", `${"#".repeat(level)} ${inline(heading, targets)}`, "");
      at++;
    } else if (/^\s*\.\. /.test(line)) {
      const block = explicit(lines, at);
      into.push(...block.lines.map((one) => inline(one, targets)));
      at += block.length - 1;
    } else if (!RULE.test(line)) into.push(inline(plainBlock(line), targets));
  }
  return into.join("\n");
}

function plainBlock(line: string): string {
  const [, label, value = ""] = FIELD.exec(line) ?? [];
  if (label !== undefined) return `${label}: ${value}  `;
  const block = LINE_BLOCK.exec(line)?.[1];
  if (block !== undefined) return `${block}  `;
  return line.replace(BULLET, "$1- ").replace(/::\s*$/, ":");
}
