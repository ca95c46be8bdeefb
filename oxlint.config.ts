import { defineConfig } from "oxlint";
import { BORDER_RULES, UPWARDS } from "./tools/lint/border-rules.ts";
import { CLOBBERED } from "./tools/lint/clobbered.ts";
import { strayFiles } from "./tools/lint/stray-files.ts";

/** Packages with one door: whoever else needs them asks that folder. */
const OWNED = [
  { name: "idb", message: "Only utils/library talks to idb." },
  { name: "flexsearch", message: "Only utils/search talks to FlexSearch." },
];

const NO_ROOT = {
  regex: "^@/(entrypoints|tools|tests)/",
  message: "Nobody imports a composition root.",
};

const strays = strayFiles(import.meta.dirname);
if (strays.length > 0)
  throw new Error(`No border of tools/lint/borders.ts names ${strays.join(", ")}.`);

export default defineConfig({
  plugins: ["typescript", "import", "unicorn", "oxc", "promise", "vitest", "jsx-a11y"],
  categories: { correctness: "error", suspicious: "error", perf: "error" },
  ignorePatterns: [
    ".wxt",
    ".output",
    "node_modules",
    "tests/fixtures",
    "tests/gold",
    "test-results",
  ],
  rules: {
    "typescript/no-explicit-any": "error",
    "typescript/no-non-null-assertion": "error",
    "typescript/no-floating-promises": "error",
    "typescript/switch-exhaustiveness-check": "error",
    "typescript/consistent-type-imports": "error",
    "typescript/ban-ts-comment": "error",
    "import/no-cycle": ["error", { ignoreTypes: false }],
    "import/no-default-export": "error",
    "no-console": "error",
    eqeqeq: "error",
    "max-lines": ["error", { max: 200, skipBlankLines: true, skipComments: true }],
    "max-lines-per-function": ["error", { max: 50, skipBlankLines: true, skipComments: true }],
    "no-restricted-imports": ["error", { paths: OWNED, patterns: [UPWARDS, NO_ROOT] }],
    // A cast behind a guard, or to what a query selector says, is no lie.
    "typescript/no-unsafe-type-assertion": "off",
    // A small function reads best beside its only use.
    "unicorn/consistent-function-scoping": "off",
    "promise/always-return": "off",
    // Stylesheets, and the in-memory IndexedDB of the command lines.
    "import/no-unassigned-import": ["error", { allow: ["**/*.css", "fake-indexeddb/auto"] }],
    // JSX compiles to preact's automatic runtime; `React` need not be in scope.
    "react/react-in-jsx-scope": "off",
  },
  overrides: [
    ...BORDER_RULES,
    {
      // No clock: whoever needs the time takes it as a parameter.
      files: ["utils/domain/**", "utils/insights/**"],
      rules: {
        "no-restricted-properties": [
          "error",
          { object: "Date", property: "now", message: "Take the time as a parameter." },
        ],
      },
    },
    {
      files: ["utils/sites/**", "utils/page/**", "entrypoints/annotate/**"],
      rules: { "no-restricted-properties": ["error", ...CLOBBERED] },
    },
    {
      files: ["*.config.ts", "entrypoints/**"],
      rules: { "import/no-default-export": "off", "import/no-named-as-default": "off" },
    },
    {
      // The combobox, listbox and dialog patterns of the ARIA practices; axe checks the result.
      files: ["components/**"],
      rules: {
        "jsx-a11y/prefer-tag-over-role": "off",
        "jsx-a11y/no-noninteractive-element-to-interactive-role": "off",
        "jsx-a11y/no-noninteractive-element-interactions": "off",
        "jsx-a11y/no-noninteractive-tabindex": "off",
        "jsx-a11y/click-events-have-key-events": "off",
      },
    },
    { files: ["tools/**", "tests/**"], rules: { "no-console": "off" } },
    // Lists of names, one a line.
    { files: ["utils/insights/lexicon/**"], rules: { "max-lines": "off" } },
    {
      files: ["tests/**"],
      rules: {
        "max-lines-per-function": "off",
        "max-lines": "off",
        "no-restricted-imports": ["error", { patterns: [UPWARDS] }],
      },
    },
  ],
});
