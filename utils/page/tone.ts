/** Whether a page is dark behind an element; sites have switches of their own beside the system's. */
export type Tone = "light" | "dark";

/** Relative luminance below which light text is easier to read (WCAG: equal contrast at 0.18). */
const EQUAL_CONTRAST = 0.18;

function channels(color: string): number[] | undefined {
  const [red, green, blue, alpha = 1] = (color.match(/[\d.]+/g) ?? []).map(Number);
  if (red === undefined || green === undefined || blue === undefined || alpha < 0.5)
    return undefined;
  return [red, green, blue];
}

const linear = (channel: number) => (channel / 255) ** 2.2;

function luminance([red = 0, green = 0, blue = 0]: number[]): number {
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

/** Reads the nearest background that is not transparent; a page without one is white. */
export function toneBehind(element: Element): Tone {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const color = channels(getComputedStyle(at).backgroundColor);
    if (color) return luminance(color) < EQUAL_CONTRAST ? "dark" : "light";
  }
  return getComputedStyle(element).colorScheme === "dark" ? "dark" : "light";
}
