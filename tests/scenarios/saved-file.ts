import { readdirSync, statSync } from "node:fs";
import path from "node:path";
import { expect } from "@playwright/test";

/** The file that `action` makes Firefox save in the folder, once it is whole. */
export async function savedFile(folder: string, action: () => Promise<void>): Promise<string> {
  const before = new Set(readdirSync(folder));
  let saved = "";
  await action();
  // Meanwhile Firefox writes into one of the same name and `.part`, beside an empty file.
  const isWhole = () => {
    const fresh = readdirSync(folder).filter((name) => !before.has(name));
    saved = path.join(folder, fresh[0] ?? "");
    return fresh.length === 1 && !saved.endsWith(".part") && statSync(saved).size > 0;
  };
  await expect.poll(isWhole).toBe(true);
  return saved;
}
