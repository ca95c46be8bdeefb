import preact from "@preact/preset-vite";
import { defineConfig, type WxtViteConfig } from "wxt";
import { bundledPack } from "./tools/build/bundled-pack";
import { insightsVersion } from "./tools/build/insights-version";
import { nameSecondScript, secondScript } from "./tools/build/second-script";
import { siteScripts } from "./tools/build/site-scripts";
import { svgPath } from "./tools/build/svg-path";
import { withoutUnsafe } from "./tools/build/without-unsafe";

/** The add-on id that Firefox needs for `storage.sync` and for signing. */
const GECKO_ID = "gloss@gloss-extension.org";

/** Oldest browsers that Gloss runs in: Chromium's has `light-dark()`, Firefox's Manifest V3 whole. */
const OLDEST = { chrome: "123", firefox: "140.0" };

/** Oldest Firefox for Android that knows `data_collection_permissions`, which its users would need. */
const OLDEST_ANDROID = "142.0";

/** What the background takes into the library at installation, not at every start of its worker. */
const PACK = "digest/trending-mar-12.json";

/** What a reader would grant: a page of the tests' own server, and an optional site. */
const GRANTED_IN_TESTS = ["http://127.0.0.1/*", "https://127.0.0.1/*", "https://mail.google.com/*"];

/** What the sources for reviewers hold: what the build needs, and what explains it. */
const SOURCES = [
  "{assets,components,docs,entrypoints,public,tools,utils}/**",
  "*.{json,md,ts}",
  "LICENSE",
];

type Plugin = NonNullable<WxtViteConfig["plugins"]>[number];

/**
 * Leaves webextension-polyfill out of what a page waits for, in it and in the background: its 10 kB only
 * wrap callbacks, and every browser that Gloss runs in (Manifest V3) answers with promises there.
 */
function nativeApi(): Plugin {
  const NATIVE = "\0native-browser-api";
  let applies = false;
  return {
    name: "native-api",
    enforce: "pre",
    configResolved: ({ build }) => {
      const input = JSON.stringify([build.lib, build.rollupOptions.input]);
      applies = /entrypoints\/(?:annotate|background|card)\//u.test(input);
    },
    resolveId: (id) => (applies && id === "webextension-polyfill" ? NATIVE : undefined),
    load: (id) =>
      id === NATIVE ? "export default globalThis.browser ?? globalThis.chrome;" : undefined,
  };
}

const sites = siteScripts();

export default defineConfig({
  imports: false,
  modules: ["@wxt-dev/webextension-polyfill"],
  outDirTemplate: "{{browser}}-mv{{manifestVersion}}{{modeSuffix}}",
  zip: { includeSources: SOURCES },
  vite: () => ({
    plugins: [preact(), svgPath(), withoutUnsafe(), nativeApi(), insightsVersion()],
    worker: { plugins: () => [withoutUnsafe()] },
    build: {
      target: [`chrome${OLDEST.chrome}`, `firefox${OLDEST.firefox}`],
      rollupOptions: {
        // FlexSearch looks for `import.meta` only to start workers, which Gloss does not use.
        onLog: (level, log, handle) => {
          if (log.code !== "EMPTY_IMPORT_META") handle(level, log);
        },
      },
    },
  }),
  hooks: {
    "entrypoints:found": async (wxt, infos) => {
      await sites.found(wxt, infos);
      await secondScript(wxt, infos);
    },
    "build:done": nameSecondScript,
    "entrypoints:resolved": sites.resolved,
    // The card comes by `scripting.executeScript`, which asks for the hosts of the content scripts.
    "build:manifestGenerated": (wxt, manifest) => {
      sites.addContentScripts(manifest);
      manifest.host_permissions = manifest.content_scripts?.flatMap(({ matches }) => matches ?? []);
      // No test can answer the browser's question for a permission.
      if (wxt.config.mode === "test") manifest.host_permissions?.push(...GRANTED_IN_TESTS);
    },
    "build:publicAssets": (_, files) => {
      files.push({ contents: bundledPack(), relativeDest: PACK });
    },
  },
  manifest: ({ browser }) => ({
    name: "Gloss",
    permissions: [
      "storage",
      "unlimitedStorage",
      "scripting",
      "alarms",
      "activeTab",
      "contextMenus",
    ],
    optional_host_permissions: ["https://*/*", "http://*/*"],
    ...(browser !== "firefox" && { minimum_chrome_version: OLDEST.chrome }),
    ...(browser === "firefox" && {
      browser_specific_settings: {
        gecko: {
          id: GECKO_ID,
          strict_min_version: OLDEST.firefox,
          // A collection that the reader subscribed to learns of which shards titles of pages are.
          data_collection_permissions: { required: ["none"], optional: ["websiteContent"] },
        },
        gecko_android: { strict_min_version: OLDEST_ANDROID },
      },
    }),
  }),
});
