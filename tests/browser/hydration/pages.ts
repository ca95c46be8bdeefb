import { mkdir, mkdtemp, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { createElement } from "react";
import { renderToString } from "react-dom/server";
import type { Component } from "svelte";
import { compile } from "svelte/compiler";
import { render } from "svelte/server";
import { build } from "vite";
import { Listing, type ListedRow } from "./listing-react";

const FOLDER = import.meta.dirname;
const ROOT = path.resolve(FOLDER, "../../..");
const CACHE = path.join(ROOT, "node_modules/.cache");

/** Bundles an entry and everything it imports into one JavaScript file. */
async function bundled(entry: string, conditions: string[]): Promise<string> {
  const result = await build({
    configFile: false,
    root: ROOT,
    logLevel: "error",
    define: { "process.env.NODE_ENV": '"production"' },
    resolve: { conditions },
    build: {
      write: false,
      minify: false,
      lib: { entry, formats: ["iife"], name: "page", fileName: "page" },
    },
  });
  const [output] = Array.isArray(result) ? result : [result];
  if (!output || !("output" in output)) throw new Error("vite built nothing");
  return output.output[0].code;
}

/** Source files must be in a folder from which packages can be resolved. */
async function file(name: string, code: string): Promise<string> {
  await mkdir(CACHE, { recursive: true });
  const folder = await mkdtemp(path.join(CACHE, "hydration-"));
  await writeFile(path.join(folder, name), code);
  return path.join(folder, name);
}

const page = (html: string, code: string) =>
  `<!doctype html><title>Papers</title><body><div id="app">${html}</div><script>${code.replaceAll("</script", String.raw`<\/script`)}</script></body>`;

/** A listing rendered by React on a server and hydrated in the page. */
export async function reactPage(rows: ListedRow[]): Promise<string> {
  const entry = await file(
    "client.ts",
    `import { createElement } from "react";
     import { hydrateRoot } from "react-dom/client";
     import { Listing } from ${JSON.stringify(path.join(FOLDER, "listing-react.ts"))};
     hydrateRoot(document.querySelector("#app"), createElement(Listing, { rows: ${JSON.stringify(rows)} }));`,
  );
  const html = renderToString(createElement(Listing, { rows }));
  return page(html, await bundled(entry, ["browser", "module", "import", "default"]));
}

/** The same, rendered and hydrated by Svelte. */
export async function sveltePage(rows: ListedRow[]): Promise<string> {
  const source = await readFile(path.join(FOLDER, "listing.svelte"), "utf8");
  const compiled = (generate: "client" | "server") =>
    compile(source, { generate, filename: "listing.svelte" }).js.code;
  const client = await file("listing.mjs", compiled("client"));
  const server = await file("listing.mjs", compiled("server"));
  const { default: Drawn } = (await import(pathToFileURL(server).href)) as { default: Component };
  const html = render(Drawn, { props: { rows } }).body;
  const entry = await file(
    "client.js",
    `import { hydrate } from "svelte"; import Listing from ${JSON.stringify(client)};
     hydrate(Listing, { target: document.querySelector("#app"), props: { rows: ${JSON.stringify(rows)} } });`,
  );
  return page(html, await bundled(entry, ["browser", "svelte", "import", "default"]));
}

/** The same without a library. */
export function plainPage(rows: ListedRow[]): string {
  const card = ({ id, title }: ListedRow) =>
    `<article><h3><a href="/papers/${id}">${title}</a></h3><p>12 authors</p></article>`;
  const code = `
    const card = ${card.toString()};
    window.addRows = (rows) => document.querySelector("main").insertAdjacentHTML("beforeend", rows.map(card).join(""));
    window.renderAgain = (at) => { const row = document.querySelectorAll("article")[at]; row.outerHTML = row.outerHTML; };`;
  return page(`<main>${rows.map(card).join("")}</main>`, code);
}
