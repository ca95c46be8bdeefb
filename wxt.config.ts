import preact from "@preact/preset-vite";
import { defineConfig } from "wxt";

/** The add-on id that Firefox needs for `storage.sync` and for signing. */
const GECKO_ID = "gloss@gloss-extension.org";

export default defineConfig({
  imports: false,
  modules: ["@wxt-dev/webextension-polyfill"],
  vite: () => ({ plugins: [preact()] }),
  manifest: ({ browser }) => ({
    name: "Gloss",
    permissions: ["storage", "unlimitedStorage"],
    ...(browser === "firefox" && {
      browser_specific_settings: {
        gecko: {
          id: GECKO_ID,
          strict_min_version: "140.0",
          data_collection_permissions: { required: ["none"] },
        },
      },
    }),
  }),
});
