import { defineConfig } from "@playwright/test";
import type { Engine } from "./tests/scenarios/test";

export default defineConfig<object, { engine: Engine }>({
  testDir: "tests",
  testMatch: "scenarios/**/*.spec.ts",
  projects: [{ name: "chromium" }, { name: "firefox", use: { engine: "firefox" } }],
  fullyParallel: true,
  forbidOnly: Boolean(process.env["CI"]),
  workers: 2,
  // A browser that did not start is no verdict; what passes the second time is listed as flaky.
  retries: process.env["CI"] ? 1 : 0,
  // Generous, since only a failure waits that long: a busy machine is no failure.
  timeout: 120_000,
  expect: { timeout: 30_000 },
  outputDir: "test-results",
  reporter: "list",
});
