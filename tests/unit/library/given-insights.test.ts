import "fake-indexeddb/auto";
import { expect, it } from "vitest";
import { insightsOf } from "@/utils/insights";
import { openLibrary } from "@/utils/library";
import { paper } from "./library";

const TITLE = "A Model";
const ABSTRACT = "We improve FID from 18.65 to 1.80 on ImageNet.";
const GIVEN = { themes: ["peft-lora"], claims: [], links: [] };

let libraries = 0;

async function insightsAfter(abstract: string, insightsVersion: string) {
  const name = `given-${(libraries += 1)}`;
  const library = openLibrary({ name, now: () => 1, insightsOf, insightsVersion: () => "ours" });
  const papers = [{ ...paper(TITLE, { abstract }), insights: GIVEN }];
  await library.put({ name: "Pack", date: null, papers, skipped: [], insightsVersion });
  const [match] = await library.lookUp([{ title: TITLE, ids: [] }]);
  const [stored] = await library.papers([match?.paper ?? -1]);
  return stored?.insights;
}

it.each([
  ["used when the same version read the same text", ABSTRACT, "ours", GIVEN],
  ["read again when another version read them", ABSTRACT, "theirs", insightsOf(TITLE, ABSTRACT)],
  ["used when there is no abstract to read", "", "theirs", GIVEN],
])("insights of a pack are %s", async (_, abstract, version, wanted) => {
  expect(await insightsAfter(abstract, version)).toEqual(wanted);
});
