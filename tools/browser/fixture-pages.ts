import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { BrowserContext, Route } from "@playwright/test";

const FOLDER = path.resolve(import.meta.dirname, "../../tests/fixtures/pages");

/** HTML of pages by their real URL. */
export type Pages = Map<string, string>;

/** The project's own fixture pages; the first line of each is a comment with its URL. */
export function fixturePages(): Pages {
  return new Map(readdirSync(FOLDER).map((file) => read(path.join(FOLDER, file))));
}

function read(file: string): [url: string, html: string] {
  const html = readFileSync(file, "utf8");
  const url = /^<!-- (\S+) -->\n/u.exec(html)?.[1];
  if (!url) throw new Error(`${file}: the first line must be a comment with the page's URL.`);
  return [url, html];
}

/**
 * Serves `pages` at their URLs and blocks all other requests.
 * @returns The URLs of blocked requests, in order; the list grows as they occur.
 */
export async function serve(context: BrowserContext, pages: Pages): Promise<string[]> {
  const refused: string[] = [];
  await context.route(/^(https?|wss?):/u, async (route: Route) => {
    const url = route.request().url();
    // A server of the test itself, on this machine.
    if (new URL(url).hostname === "127.0.0.1") return route.continue();
    const body = pages.get(url.replace(/#.*/u, ""));
    if (body !== undefined) return route.fulfill({ contentType: "text/html; charset=utf-8", body });
    refused.push(url);
    return route.abort();
  });
  return refused;
}
