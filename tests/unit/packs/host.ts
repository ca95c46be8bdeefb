import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { gunzipSync } from "node:zlib";
import type { TextAnswer } from "@/utils/http/ask-text";
import { failure } from "@/utils/http/failure";

const BASE = "https://lab.example/papers/";

/** A static host that serves a folder and records requests. */
export class Host {
  readonly asked: string[] = [];
  /** Responses to send instead, by path. */
  readonly instead = new Map<string, TextAnswer | Promise<TextAnswer>>();

  constructor(private readonly folder: string) {}

  /** Address of a file of the folder. */
  url = (name: string) => BASE + name;

  ask = async ({ url }: { url: string }): Promise<TextAnswer> => {
    const name = url.slice(BASE.length);
    this.asked.push(name);
    const file = path.join(this.folder, name);
    const instead = this.instead.get(name);
    if (instead) return instead;
    if (!existsSync(file)) return failure("Nothing is at this address (404). Check it");
    const bytes = readFileSync(file);
    const text = (name.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString();
    return { kind: "fresh", text, validators: { etag: "v1" } };
  };
}
