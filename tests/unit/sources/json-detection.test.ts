import { describe, expect, it } from "vitest";

import { readDigest } from "@/utils/sources";
import { papersIn } from "@/utils/import/read-papers";

const WORKS = [
  { title: "Lanterns That Learn to Dim", doi: "10.1000/lantern" },
  { title: "Folding Paper Cranes by Demonstration", doi: "10.1000/crane" },
];
const TITLES = WORKS.map(({ title }) => title);

async function imported(text: string) {
  const batches = await Array.fromAsync(papersIn(new File([text], "answer.json")));
  return {
    titles: batches.flatMap(({ papers }) => papers.map(({ title }) => title)),
    formats: [...new Set(batches.map(({ format }) => format))],
  };
}

describe("JSON on one line", () => {
  it.each([
    ["a response from OpenAlex", { meta: { count: 2 }, results: WORKS }],
    ["a response from Semantic Scholar", { total: 2, data: WORKS }],
    ["a response from Crossref", { status: "ok", message: { items: WORKS } }],
  ])("is read as a whole for %s", async (_, answer) => {
    expect(await imported(JSON.stringify(answer))).toEqual({ titles: TITLES, formats: ["JSON"] });
    expect(await imported(`${JSON.stringify(answer)}\n`)).toMatchObject({ titles: TITLES });
  });

  it("is read as a stream when a second line follows", async () => {
    const lines = WORKS.map((work) => JSON.stringify(work)).join("\n");
    expect(await imported(lines)).toEqual({ titles: TITLES, formats: ["JSON lines"] });
  });

  it("gives the papers of API responses saved one per line", async () => {
    const lines = WORKS.map((work) => JSON.stringify({ total: 1, data: [work] })).join("\n");
    expect(await imported(lines)).toMatchObject({ titles: TITLES });
  });
});

describe("printed Python values", () => {
  const printed = [
    String.raw`{'title': "It's a Model", 'abstract': None, 'new': True, 'year': 2024, 'who': ('Ada', 'Bob',)}`,
    String.raw`{'title': 'True Models, None of Them "False"', 'doi': '10.1000/x', 'score': nan, 'seen': False}`,
    String.raw`{'title': 'Escapes: it\'s \xe9t\u00e9', 'at': datetime.datetime(2024, 1, 2, 0, 0)}`,
  ];
  const wrapped = `[{'title': 'A Title That the Printer '\n           "Wraps",\n  u'doi': u'10.1000/y', 'raw': b'x'},\n ]`;
  const titles = ["It's a Model", 'True Models, None of Them "False"', "Escapes: it's été"];

  it("are read line by line", async () => {
    expect(readDigest(printed.join("\n")).papers.map(({ title }) => title)).toEqual(titles);
    expect(await imported(printed.join("\n"))).toMatchObject({ titles });
  });

  it("are read as one list", () => {
    const list = `[${printed.join(",\n ")}]`;
    expect(readDigest(list).papers.map(({ title }) => title)).toEqual(titles);
  });

  it("are read when wrapped, with string prefixes", () => {
    expect(readDigest(wrapped).papers).toMatchObject([
      { title: "A Title That the Printer Wraps", ids: ["doi:10.1000/y"] },
    ]);
  });

  it("take linear time when strings never end", () => {
    const started = performance.now();
    readDigest(`['a', ${String.raw`\'`.repeat(500_000)}`);
    expect(performance.now() - started).toBeLessThan(5000);
  });
});
