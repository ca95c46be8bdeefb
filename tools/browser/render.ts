import { readFileSync } from "node:fs";
import { chromium, type Browser } from "@playwright/test";

/** Size of a picture and the drawing's border, in CSS pixels. */
export interface Frame {
  width: number;
  height: number;
  /** Empty border around the drawing. */
  border?: number;
}

/** Opens a browser without Gloss, for rendering pictures. */
export const openBrush = (executablePath: string): Promise<Browser> =>
  // Chromium's sandbox refuses to run as root, e.g. in a container.
  chromium.launch({ executablePath, chromiumSandbox: process.getuid?.() !== 0 });

/** Renders HTML as a PNG with a transparent background. */
export async function renderHtml(browser: Browser, html: string, frame: Frame): Promise<Buffer> {
  const { width, height, border = 0 } = frame;
  const page = await browser.newPage({ viewport: { width, height } });
  await page.setContent(`<body style="margin: ${border}px; line-height: 0">${html}</body>`);
  const image = await page.screenshot({ omitBackground: true });
  await page.close();
  return image;
}

/** Renders an SVG file so that it fills its frame up to the border. */
export function renderSvg(browser: Browser, file: string, frame: Frame): Promise<Buffer> {
  const inner = frame.width - 2 * (frame.border ?? 0);
  const svg = readFileSync(file, "utf8").replace("<svg", `<svg width="${inner}"`);
  return renderHtml(browser, svg, frame);
}
