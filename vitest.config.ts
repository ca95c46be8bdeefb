import { defineConfig } from "vitest/config";
import { WxtVitest } from "wxt/testing/vitest-plugin";

/** Folders of tests that need a page; making one for every other file takes longer than its tests. */
const WITH_PAGE = ["card", "options", "page", "popup", "sites", "strip"];

/** Folders of tests that replace the browser's storage, or watch modules load: each file needs a world of its own. */
const ALONE = [
  "background",
  "conventions",
  "feeds",
  "http",
  "import",
  "library",
  "messages",
  "packs",
  "permissions",
  "preferences",
  "storage",
];

const files = (folder: string) => `tests/unit/${folder}/**/*.test.{ts,tsx}`;

export default defineConfig({
  test: {
    mockReset: true,
    // Vitest leaves a core to itself otherwise, which is half of a small machine.
    maxWorkers: "100%",
    restoreMocks: true,
    setupFiles: ["tests/unit/setup.ts"],
    projects: [
      {
        extends: true,
        plugins: [WxtVitest()],
        test: {
          name: "pages",
          environment: "happy-dom",
          include: WITH_PAGE.map(files),
        },
      },
      {
        extends: true,
        plugins: [WxtVitest()],
        test: {
          name: "alone",
          environment: "node",
          include: ALONE.map(files),
        },
      },
      {
        extends: true,
        plugins: [WxtVitest()],
        test: {
          name: "rules",
          environment: "node",
          // Rules keep nothing: reading their modules once for all files halves the time.
          isolate: false,
          include: ["tests/unit/**/*.test.{ts,tsx}"],
          exclude: [...WITH_PAGE, ...ALONE].map(files),
        },
      },
    ],
  },
});
