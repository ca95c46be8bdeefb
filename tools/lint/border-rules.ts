import type { OxlintOverride } from "oxlint";
import { type Border, BORDERS, NO_OUTSIDE } from "./borders.ts";

/** Relative imports stay in their folder or go down; also `./../x` goes up. */
export const UPWARDS = {
  regex: "(^|/)\\.\\.(/|$)",
  message: "Write @/… across folders, ./… inside one.",
};

const insideOf = (folder: string): string[] =>
  BORDERS.map((one) => one.folder).filter((other) => other.startsWith(`${folder}/`));

const opened = (path: string): string[] => [`!${path}`, `!${path}/**`];

/** Denies everything, then allows a border's rooms and packages, then denies the rooms nested in them. */
function closedTo({ folder, rooms, packages }: Border) {
  const open = [folder, ...rooms];
  const closed = open.flatMap(insideOf).filter((room) => !rooms.includes(room));
  const closedHere = insideOf(folder).filter((room) => !rooms.includes(room));
  return {
    group: [
      "*",
      "!./**",
      ...[...open.map((room) => `@/${room}`), ...packages].flatMap(opened),
      ...closed.map((room) => `@/${room}/**`),
      ...closedHere.map((room) => `.${room.slice(folder.length)}/**`),
    ],
    message: `${folder} may import ${[...rooms, ...packages].join(", ") || "only itself"}.`,
  };
}

const rulesOf = (border: Border): OxlintOverride => ({
  files: [`${border.folder}/**`],
  rules: {
    "no-restricted-imports": ["error", { patterns: [UPWARDS, closedTo(border)] }],
    "no-restricted-globals": ["error", ...(border.globals ?? NO_OUTSIDE)],
  },
});

/** The borders as lint rules. Later rules win, so a nested room comes after the room around it. */
export const BORDER_RULES: OxlintOverride[] = BORDERS.map(rulesOf);
