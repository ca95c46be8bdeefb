// @vitest-environment node
import { globSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, it } from "vitest";

const FOLDER = resolve(import.meta.dirname, "../../../utils/library");

it("only one function records what a change did to the library, and erasing removes all records", () => {
  const writers = globSync("**/*.ts", { cwd: FOLDER }).filter((file) =>
    /objectStore\("meta"\)\s*\.put\(/.test(readFileSync(resolve(FOLDER, file), "utf8")),
  );
  expect(writers.toSorted()).toEqual(["change-library.ts", "erase.ts"]);
});

it("only one file compares the origins of papers", () => {
  const comparers = globSync("**/*.ts", { cwd: FOLDER }).filter((file) =>
    /\[(?:\w+\.)?name, (?:\w+\.)?date\]|\.date === /.test(
      readFileSync(resolve(FOLDER, file), "utf8"),
    ),
  );
  expect(comparers).toEqual(["origins.ts"]);
});
