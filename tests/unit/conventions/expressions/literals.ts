import { readdirSync, readFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { parseSync, Visitor } from "oxc-parser";

const ROOT = resolve(import.meta.dirname, "../../../..");

/** A regular expression in the source code, and its position. */
export interface Expression {
  at: string;
  expression: RegExp;
}

const sourcesIn = (folder: string): string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(ROOT, folder, name));

function literalsOf(file: string): Expression[] {
  const text = readFileSync(file, "utf8");
  const found: Expression[] = [];
  const visitor = new Visitor({
    Literal(node) {
      if (!("regex" in node)) return;
      const line = text.slice(0, node.start).split("\n").length;
      const { pattern, flags } = node.regex;
      found.push({ at: `${relative(ROOT, file)}:${line}`, expression: new RegExp(pattern, flags) });
    },
  });
  visitor.visit(parseSync(file, text).program);
  return found;
}

/** All regular expression literals in the sources of these folders. */
export const literalsIn = (folders: readonly string[]): Expression[] =>
  folders.flatMap(sourcesIn).flatMap(literalsOf);
