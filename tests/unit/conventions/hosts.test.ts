// @vitest-environment node
import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, it } from "vitest";
import { SITES } from "@/utils/sites/index";

const model = readFileSync(resolve(import.meta.dirname, "../../../docs/threat-model.md"), "utf8");
const HEAD = "## Hosts that the manifest asks for";
const section = model.slice(model.indexOf(HEAD) + HEAD.length).split("\n## ", 1)[0] ?? "";
const listed = [...section.matchAll(/`([a-z\d-]{1,40}(?:\.[a-z\d-]{1,40}){1,4})`/g)]
  .map(([, host = ""]) => host)
  .filter((host) => !host.endsWith(".ts"));

it("exactly the hosts of the manifest have a line that gives a reason", () => {
  const asked = SITES.flatMap(({ matches }) => matches.map((one) => new URL(one).host));
  expect(listed.toSorted()).toEqual(asked.toSorted());
});

it("every test that the threat model names exists", () => {
  const named = [...model.matchAll(/`((?:unit|scenarios)\/[a-z\d/.-]{1,80})`/g)];
  const missing = named.flatMap(([, path = ""]) => {
    const file = resolve(import.meta.dirname, "../..", path);
    return existsSync(file) ? [] : [path];
  });
  expect(named.length).toBeGreaterThan(30);
  expect(missing).toEqual([]);
});
