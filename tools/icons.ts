import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { openBrush, renderSvg } from "./browser/render";
import { requireChromium } from "./install/find-browser.mjs";

const ROOT = path.resolve(import.meta.dirname, "..");
const DRAWING = path.join(ROOT, "assets/icon/gloss.svg");
/** WXT adds the icons in this folder to the manifest. */
const FOLDER = path.join(ROOT, "public/icon");
/** Pixels of each icon, and of the empty border that the Chrome Web Store requires for the largest. */
const SIZES = [
  { size: 16, border: 0 },
  { size: 32, border: 0 },
  { size: 48, border: 0 },
  { size: 96, border: 0 },
  { size: 128, border: 16 },
];

async function drawAll(): Promise<void> {
  const browser = await openBrush(await requireChromium());
  mkdirSync(FOLDER, { recursive: true });
  await Promise.all(
    SIZES.map(async ({ size, border }) => {
      const image = await renderSvg(browser, DRAWING, { width: size, height: size, border });
      writeFileSync(path.join(FOLDER, `${size}.png`), image);
    }),
  );
  await browser.close();
}

try {
  await drawAll();
  console.log(`Wrote ${SIZES.map(({ size }) => `public/icon/${size}.png`).join(", ")}`);
} catch (error) {
  console.error(`icons: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
