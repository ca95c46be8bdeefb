import { playwrightCount, vitestCount, type Count } from "./counts";

export interface Step {
  name: string;
  /** npm script and its additional arguments. */
  script: string[];
  environment?: Record<string, string>;
  /** For a step of many tests; a step without it counts as one check. */
  count?: { file: string; read: Count };
  /** Why this machine cannot run the step; undefined if it can. */
  skip?: string | undefined;
}

const REPORTS = ".output/reports";
const UNIT = `${REPORTS}/unit.json`;
const BROWSER = `${REPORTS}/browser.json`;
const FIREFOX = `${REPORTS}/firefox.json`;

/** All checks, in order; what a later step needs is built by an earlier one. */
export const steps = (firefox: string | undefined): Step[] => [
  { name: "format", script: ["format:check"] },
  { name: "lint", script: ["lint"] },
  { name: "types", script: ["types"] },
  { name: "dead code", script: ["dead"] },
  {
    name: "unit tests",
    script: ["unit", "--", "--reporter=dot", "--reporter=json", `--outputFile.json=${UNIT}`],
    count: { file: UNIT, read: vitestCount(UNIT) },
  },
  { name: "build for Chrome", script: ["build"] },
  { name: "build for Firefox", script: ["build:firefox"] },
  { name: "Firefox add-on lint", script: ["lint:firefox"] },
  { name: "size budget", script: ["size"] },
  { name: "test build for Chrome", script: ["build:test"] },
  {
    name: "browser tests",
    script: ["browser", "--", "--reporter=list,json"],
    environment: { PLAYWRIGHT_JSON_OUTPUT_NAME: BROWSER },
    count: { file: BROWSER, read: playwrightCount(BROWSER) },
  },
  ...firefoxSteps(firefox),
];

function firefoxSteps(firefox: string | undefined): Step[] {
  const skip = firefox ? undefined : "firefox-esr is not installed";
  return [
    { name: "test build for Firefox", script: ["build:firefox:test"], skip },
    {
      name: "scenarios in Firefox",
      script: ["firefox", "--", "--reporter=list,json"],
      environment: { PLAYWRIGHT_JSON_OUTPUT_NAME: FIREFOX },
      count: { file: FIREFOX, read: playwrightCount(FIREFOX) },
      skip,
    },
  ];
}
