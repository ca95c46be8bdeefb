import { parentOf } from "@/utils/dom/tree";

/** Whether the page is dark behind an element; sites have switches of their own beside the system's. */
export type Tone = "light" | "dark";

/** Relative luminance below which light text is easier to read (WCAG: equal contrast at 0.18). */
const EQUAL_CONTRAST = 0.18;

let pixel: OffscreenCanvasRenderingContext2D | null | undefined;

/** Red, green, blue (0 to 255) and alpha (0 to 1) of a colour in any notation, as the browser paints it. */
function painted(color: string): number[] {
  pixel ??= new OffscreenCanvas(1, 1).getContext("2d");
  if (!pixel) return [];
  pixel.clearRect(0, 0, 1, 1);
  pixel.fillStyle = color;
  pixel.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = pixel.getImageData(0, 0, 1, 1).data;
  return [red, green, blue, alpha / 255];
}

/** Red, green and blue; undefined for a colour that is mostly transparent. */
function channels(color: string): number[] | undefined {
  const isPlain = color.startsWith("rgb");
  const parts = isPlain ? (color.match(/[\d.]+/g) ?? []).map(Number) : painted(color);
  const [, , blue, alpha = 1] = parts;
  return blue === undefined || alpha < 0.5 ? undefined : parts;
}

const linear = (channel: number) => (channel / 255) ** 2.2;

function luminance([red = 0, green = 0, blue = 0]: number[]): number {
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

/**
 * The tone behind each element: that of the nearest background that is not transparent; without one, the page
 * is light unless its root has a dark colour scheme. Cached, since rows share their ancestors.
 */
export class Tones {
  #known = new WeakMap<Element, Tone>();

  of(element: Element): Tone {
    const passed: Element[] = [];
    let tone: Tone | undefined;
    for (let at: Element | null = element; at && !tone; at = parentOf(at)) {
      passed.push(at);
      tone = this.#known.get(at) ?? ownTone(at);
    }
    tone ??= "light";
    for (const one of passed) this.#known.set(one, tone);
    return tone;
  }

  /** Discards the cache: the page may have turned dark. */
  forget(): void {
    this.#known = new WeakMap();
  }
}

/** Tone of the element's background, or of a dark colour scheme at the root; undefined without either. */
function ownTone(element: Element): Tone | undefined {
  const { backgroundColor, colorScheme } = getComputedStyle(element);
  const color = channels(backgroundColor);
  if (color) return luminance(color) < EQUAL_CONTRAST ? "dark" : "light";
  return !parentOf(element) && colorScheme === "dark" ? "dark" : undefined;
}
