// @vitest-environment node
import { existsSync, globSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { BORDERS } from "@/tools/lint/borders";

const ROOT = resolve(import.meta.dirname, "../../..");
const read = (file: string) => readFileSync(join(ROOT, file), "utf8");
const PAGES = globSync(["README.md", "CONTRIBUTING.md", "docs/**/*.md"], { cwd: ROOT });
/** Limit for the README, so that newcomers read it to the end. */
const README_LINES = 150;
const COMMANDS: Record<string, string> = JSON.parse(read("package.json")).scripts;

/** The first group of each match of an expression. */
const found = (text: string, pattern: RegExp) =>
  [...text.matchAll(pattern)].map(([, one = ""]) => one);

/** The anchor that GitHub gives a heading. */
const anchorOf = (heading: string) =>
  heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, "")
    .replaceAll(" ", "-");

const anchorsOf = (file: string) => found(read(file), /^#{1,6} ([^\n]{1,200})$/gm).map(anchorOf);

/** The problem of a relative link; undefined if its target exists. */
function problemOf(link: string, page: string): string | undefined {
  const [path = "", anchor] = link.split("#");
  const file = path === "" ? page : join(dirname(page), path);
  if (!existsSync(join(ROOT, file))) return `${link}: no such file`;
  if (anchor !== undefined && !anchorsOf(file).includes(anchor)) return `${link}: no such heading`;
  return undefined;
}

const linksOf = (page: string) =>
  found(read(page), /\]\(([^()\s]{1,200})\)/g).filter((link) => !/^https?:/.test(link));

describe.each(PAGES)("%s", (page) => {
  it("links only to files and headings that exist", () => {
    expect(linksOf(page).flatMap((link) => problemOf(link, page) ?? [])).toEqual([]);
  });

  it("names only files that exist", () => {
    const named = found(
      read(page),
      /`((?:\.github|assets|components|docs|entrypoints|tests|tools|utils)\/[\w./-]{0,100})`/g,
    );
    expect(named.filter((file) => !existsSync(join(ROOT, file)))).toEqual([]);
  });

  it("names only npm commands that exist", () => {
    const named = found(read(page), /npm run (?:--silent )?([\w:-]{1,40})/g);
    expect(named.filter((name) => !(name in COMMANDS))).toEqual([]);
  });
});

describe("README.md", () => {
  it("is short enough to read in one go", () => {
    expect(read("README.md").split("\n").length).toBeLessThan(README_LINES);
  });

  it.each(["npm start", "npm test"])("has the command %s on a line of its own", (command) => {
    expect(read("README.md").split("\n")).toContainEqual(
      expect.stringMatching(new RegExp(`^${command} `)),
    );
  });
});

/** Cells of the tables of a page, row by row. */
const rowsOf = (page: string) =>
  read(page)
    .split("\n")
    .filter((line) => line.startsWith("| "))
    .map((line) => line.split("|").map((cell) => cell.trim()));

describe("the table of rooms", () => {
  it("matches what the linter allows", () => {
    const told = rowsOf("docs/architecture.md")
      .filter(([, room = ""]) => /^`(?:utils|components|entrypoints)\//.test(room))
      .map(([, room, , imports]) => [room, imports]);
    const allowed = BORDERS.map(({ folder, rooms }) => [
      `\`${folder}\``,
      rooms.map((room) => room.replace(/^utils\//, "")).join(", ") || "nothing",
    ]);
    expect(told).toEqual(allowed);
  });
});
