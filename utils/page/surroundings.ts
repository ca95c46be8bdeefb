import { parentOf, widthOf } from "@/utils/dom/tree";
import type { Row } from "@/utils/sites/site";
import { type Tone, Tones } from "./tone";

/** What a strip has around it. */
interface Around {
  tone: Tone;
  /** Of the column that the strip stands in, CSS pixels. */
  width: number;
}

/** The nearest box around a strip; an inline element has no width of its own. */
function widthAround({ anchor, place }: Row): number {
  let box = place === "last" ? anchor : parentOf(anchor);
  while (box && widthOf(box) === 0) box = parentOf(box);
  return box ? widthOf(box) : 0;
}

/**
 * What stands around strips, read once: a reading after a writing makes the browser style the page
 * and lay it out anew, so that all is read before anything is written.
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

  /** Reads anew: the page may have turned dark, or have another width. */
  forget(): void {
    this.#tones.forget();
    this.#known = new WeakMap();
  }
}
