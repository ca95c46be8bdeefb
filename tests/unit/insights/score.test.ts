import { execFileSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { expect, it } from "vitest";

import seed from "@/tests/gold/seed.json";
import { insightsOf } from "@/utils/insights";

function figures() {
  const predicted = seed.map(({ id, title, abstract }) => {
    const { themes, claims, links } = insightsOf(title, abstract);
    const quoted = claims.map((claim) =>
      Object.assign(
        {
          quote: abstract.slice(claim.evidence.start, claim.evidence.end),
        },
        claim,
      ),
    );
    return { id, themes, claims: quoted, links };
  });
  const out = join(mkdtempSync(join(tmpdir(), "gloss-gold-")), "out.json");
  writeFileSync(out, JSON.stringify(predicted));
  const scorer = ["tests/gold/score.mjs", "tests/gold/seed.json", out, "--json"];
  return JSON.parse(execFileSync("node", scorer, { encoding: "utf8" }));
}

it("keeps the scores on the bundled digest above the targets", () => {
  const { claims, themes, links } = figures();
  expect(claims.f1).toBeGreaterThanOrEqual(0.96);
  expect(claims.kind).toBeGreaterThanOrEqual(0.96);
  expect(claims.unit).toBeGreaterThanOrEqual(0.98);
  expect(claims.metric).toBeGreaterThanOrEqual(0.8);
  expect(claims.dataset).toBeGreaterThanOrEqual(0.85);
  expect(claims.from).toBeGreaterThanOrEqual(0.9);
  expect(themes.f1).toBeGreaterThanOrEqual(0.9);
  expect(links.f1).toBe(1);
  expect(links.kind).toBeGreaterThanOrEqual(0.9);
}, 60_000);
