// @vitest-environment node
import { globSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { withoutUnsafe } from "@/tools/build/without-unsafe";

const ROOT = resolve(import.meta.dirname, "../../..");

/** The build's version of a file; undefined if it does not change the file. */
function built(file: string, source: string): string | undefined {
  const { transform } = withoutUnsafe() as unknown as {
    transform: (source: string, id: string) => { code: string } | undefined;
  };
  return transform(source, file)?.code;
}

const PACKAGES = [
  "node_modules/preact/dist/preact.mjs",
  "node_modules/flexsearch/dist/flexsearch.bundle.module.min.mjs",
];

describe("removing unsafe code from packages at build time", () => {
  it.each(PACKAGES)("leaves %s without code that sets HTML or evaluates strings", (file) => {
    const code = built(file, readFileSync(resolve(ROOT, file), "utf8"));
    expect(code).not.toMatch(/\.innerHTML=[^=]|\bFunction\(|\beval\(/);
  });

  it.each(PACKAGES)(
    "fails the build when a new version of %s no longer has the code to remove",
    (file) => {
      expect(() => built(file, "export {}")).toThrow("has nothing like");
    },
  );

  it("leaves other files unchanged", () => {
    expect(
      built("utils/domain/paper.ts", 'x.innerHTML=y.__html; Function("return "+x)(self)'),
    ).toBe(undefined);
  });
});

describe("Gloss's own code", () => {
  it("does not set HTML, which the build would remove", () => {
    const files = globSync("{components,entrypoints,utils}/**/*.{ts,tsx}", { cwd: ROOT });
    const setsHtml = files.filter((file) =>
      /dangerouslySetInnerHTML|\.innerHTML\s{0,3}=[^=]/.test(
        readFileSync(resolve(ROOT, file), "utf8"),
      ),
    );
    expect(setsHtml).toEqual([]);
  });
});
