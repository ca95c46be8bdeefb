import { readFileSync, writeFileSync } from "node:fs";
import { basename } from "node:path";
import { parseArgs } from "node:util";

import type { Digest } from "@/utils/domain/paper";
import { packed } from "@/utils/sources/pack";
import { readDigestFile } from "@/utils/sources/read-file";
import { insightsOf } from "@/utils/insights";

const USAGE = `usage: npm run --silent digest -- FILE… [-o PACK.json] [--name NAME] [--date DATE] [--source WHENCE] [--licence LICENCE]
Without -o: {name, date, papers, skipped} of what the files hold.`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    output: { type: "string", short: "o" },
    name: { type: "string" },
    date: { type: "string" },
    source: { type: "string" },
    licence: { type: "string" },
  },
});

async function read(file: string): Promise<Digest> {
  try {
    return await readDigestFile(new Uint8Array(readFileSync(file)));
  } catch (error) {
    const why = (error as Error).message;
    return { name: basename(file), date: null, papers: [], skipped: [{ why, text: file }] };
  }
}

function pack({ name, date, papers }: Digest): string {
  const listed = papers.map((paper) =>
    Object.assign(paper, { insights: insightsOf(paper.title, paper.abstract) }),
  );
  const { source = null, licence = null } = values;
  return packed({ name, date, source, licence }, listed);
}

if (positionals.length === 0) {
  console.error(USAGE);
  process.exitCode = 1;
} else {
  const digests = await Promise.all(positionals.map(read));
  const [first] = digests;
  const all: Digest = {
    name: values.name ?? first?.name ?? "Papers",
    date: values.date ?? first?.date ?? null,
    papers: digests.flatMap(({ papers }) => papers),
    skipped: digests.flatMap(({ skipped }) => skipped),
  };
  if (values.output === undefined) console.log(JSON.stringify(all, null, 1));
  else {
    writeFileSync(values.output, pack(all));
    for (const { why, text } of all.skipped) console.error(`skipped: ${why}: ${text}`);
    console.error(`${all.papers.length} papers, ${all.skipped.length} skipped`);
  }
  if (all.papers.length === 0) process.exitCode = 1;
}
