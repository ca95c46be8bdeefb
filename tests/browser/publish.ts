import { execFileSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

export const freshFolder = (): string => mkdtempSync(path.join(tmpdir(), "gloss-browser-"));

interface Published {
  title: string;
  abstract: string;
}

/** Publishes papers below `folder` with the publishing command and `--index` or `--shards`. */
export function publish(folder: string, how: string, name: string, papers: Published[]): void {
  const file = path.join(freshFolder(), `${name}.jsonl`);
  writeFileSync(file, papers.map((paper) => JSON.stringify(paper)).join("\n"));
  const command = ["run", "--silent", "digest", "--", file, how, folder];
  execFileSync("npm", [...command, "--name", "Our lab"], { stdio: "pipe" });
}
