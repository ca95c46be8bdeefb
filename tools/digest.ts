import { writeFileSync } from "node:fs";
import { basename } from "node:path";
import { parseArgs } from "node:util";
import type { Digest, Skipped } from "@/utils/domain/paper";
import { explainFile } from "./digest/explain";
import { packOf } from "./digest/make-pack";
import { digestOf, partsOf } from "./digest/read-inputs";
import { writeCollection } from "./digest/write-collection";
import { writeIndex, type PackInput } from "./digest/write-index";

const USAGE = `usage: npm run --silent digest -- FILE… [OPTIONS]
  (none)          print {name, date, papers, skipped} of what the files hold
  --explain       print which parts of each record became what, and why the rest was skipped
  -o PACK.json    write one pack of all files
  --index DIR     write a pack for each file, and the index.json that lists them
  --shards DIR    write a collection in shards, of any size
  --name, --date, --source, --licence    what a pack says of itself`;

const { values, positionals: files } = parseArgs({
  allowPositionals: true,
  options: {
    explain: { type: "boolean" },
    output: { type: "string", short: "o" },
    index: { type: "string" },
    shards: { type: "string" },
    name: { type: "string" },
    date: { type: "string" },
    source: { type: "string" },
    licence: { type: "string" },
  },
});
const provenance = { source: values.source ?? null, licence: values.licence ?? null };

const say = ({ why, text }: Skipped) => console.error(`skipped: ${why}: ${text}`);

/** Options of the command line override what the files say. */
const renamed = (digest: Digest): Digest => ({
  ...digest,
  name: values.name ?? digest.name,
  date: values.date ?? digest.date,
});

const inputs = (): Promise<PackInput[]> =>
  Promise.all(files.map(async (file) => ({ file, digest: await digestOf(file) })));

async function wholeDigest(): Promise<Digest> {
  const digests = (await inputs()).map(({ digest }) => digest);
  return renamed({
    name: digests[0]?.name ?? "Papers",
    date: digests[0]?.date ?? null,
    papers: digests.flatMap(({ papers }) => papers),
    skipped: digests.flatMap(({ skipped }) => skipped),
  });
}

/** A digest in its printed form: without empty abstracts, and always with a list of links. */
const printed = ({ name, date, papers, skipped }: Digest) => ({
  name,
  date,
  papers: papers.map(({ title, abstract, ids, links = [], ...more }) => ({
    title,
    ...(abstract !== "" && { abstract }),
    ids,
    links,
    ...more,
  })),
  skipped,
});

/** Each command resolves to the number of papers it found. */
const commands = {
  async print() {
    const digest = await wholeDigest();
    console.log(JSON.stringify(printed(digest), null, 1));
    return digest.papers.length;
  },
  async explain() {
    const readings = await Promise.all(files.map((file) => explainFile(file)));
    for (const { lines } of readings) console.log(lines.join("\n"));
    return readings.reduce((sum, { papers }) => sum + papers, 0);
  },
  async pack(output: string) {
    const digest = await wholeDigest();
    writeFileSync(output, packOf(digest, provenance));
    for (const stretch of digest.skipped) say(stretch);
    console.error(`${digest.papers.length} papers, ${digest.skipped.length} skipped`);
    return digest.papers.length;
  },
  async index(folder: string) {
    const packs = await inputs();
    for (const { digest } of packs) for (const stretch of digest.skipped) say(stretch);
    const dated = packs.map(({ file, digest }) => ({
      file,
      digest: { ...digest, date: values.date ?? digest.date },
    }));
    const index = writeIndex(folder, values.name, dated, provenance);
    for (const { path, papers } of index.packs) console.error(`${path}: ${papers} papers`);
    return packs.reduce((sum, { digest }) => sum + digest.papers.length, 0);
  },
  async shards(folder: string) {
    const start = performance.now();
    const name = values.name ?? basename(files[0] ?? "Papers").replace(/\..*$/, "");
    const head = { name, date: values.date ?? null, ...provenance };
    const { manifest, shards, skipped } = await writeCollection(folder, head, partsOf(files), say);
    const seconds = (performance.now() - start) / 1000;
    const megabytes = Math.round((process.resourceUsage().maxRSS * 1024) / 1e6);
    console.error(
      `${manifest.papers} papers in ${shards} shards of ${manifest.fewest} or more, ${skipped} skipped; ` +
        `${Math.round(manifest.papers / seconds)} papers a second, ${megabytes} MB at most`,
    );
    return manifest.papers;
  },
};

function run(): Promise<number> {
  if (values.shards !== undefined) return commands.shards(values.shards);
  if (values.index !== undefined) return commands.index(values.index);
  if (values.explain) return commands.explain();
  return values.output === undefined ? commands.print() : commands.pack(values.output);
}

if (files.length === 0) {
  console.error(USAGE);
  process.exitCode = 1;
} else if ((await run()) === 0) process.exitCode = 1;
