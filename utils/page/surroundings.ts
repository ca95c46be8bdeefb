import { parentOf, widthOf } from "@/utils/dom/tree";
import type { Row } from "@/utils/sites/site";
import { type Tone, Tones } from "./tone";

/** What surrounds a strip. */
interface Around {
  tone: Tone;
  /** Width of the column around the strip, in CSS pixels. */
  width: number;
}

/** Width of the nearest box around a strip; inline elements have no width of their own. */
function widthAround({ anchor, place }: Row): number {
  let box = place === "last" ? anchor : parentOf(anchor);
  while (box && widthOf(box) === 0) box = parentOf(box);
  return box ? widthOf(box) : 0;
}

/**
 * What surrounds strips, read once per anchor. Reading after writing makes the browser recompute styles and
 * layout, so everything is read before anything is written.
 */
export class Surroundings {
  readonly #tones = new Tones();
  #known = new WeakMap<Element, Around>();

  of(row: Row): Around {
    const known = this.#known.get(row.anchor);
    if (known) return known;
    const around = { tone: this.#tones.of(row.anchor), width: widthAround(row) };
    this.#known.set(row.anchor, around);
    return around;
  }

  /** Discards what was read: the page may have turned dark or changed its width. */
  forget(): void {
    this.#tones.forget();
    this.#known = new WeakMap();
  }
}
