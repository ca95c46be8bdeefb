/** Whether a page is dark behind an element; sites have switches of their own beside the system's. */
export type Tone = "light" | "dark";

/** Relative luminance below which light text is easier to read (WCAG: equal contrast at 0.18). */
const EQUAL_CONTRAST = 0.18;

/** Red, green and blue; undefined for what one sees through. */
function channels(color: string): number[] | undefined {
  const parts = (color.match(/[\d.]+/g) ?? []).map(Number);
  const [, , blue, alpha = 1] = parts;
  return blue === undefined || alpha < 0.5 ? undefined : parts;
}

const linear = (channel: number) => (channel / 255) ** 2.2;

function luminance([red = 0, green = 0, blue = 0]: number[]): number {
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

/**
 * The tone behind each element: that of the nearest background that is not transparent; a page
 * without one is white. It is kept, since rows share their surroundings.
 */
export class Tones {
  #known = new WeakMap<Element, Tone>();

  of(element: Element): Tone {
    const known = this.#known.get(element);
    if (known) return known;
    const { backgroundColor, colorScheme } = getComputedStyle(element);
    const color = channels(backgroundColor);
    const tone = color ? toneOf(color) : this.#behind(element, colorScheme);
    this.#known.set(element, tone);
    return tone;
  }

  /** Reads anew: the page may have turned dark. */
  forget(): void {
    this.#known = new WeakMap();
  }

  #behind({ parentElement }: Element, colorScheme: string): Tone {
    if (parentElement) return this.of(parentElement);
    return colorScheme === "dark" ? "dark" : "light";
  }
}

const toneOf = (color: number[]): Tone => (luminance(color) < EQUAL_CONTRAST ? "dark" : "light");
