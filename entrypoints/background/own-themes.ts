import { themeProblem } from "@/utils/domain/own-theme";
import { readPreferences } from "@/utils/preferences/areas";
import { watchPreferences } from "@/utils/preferences/watch";
import type { OwnThemes as Rules } from "@/utils/views/theme-tags";

/** The themes that the reader made, as they are now. */
export class OwnThemes {
  #rules: Promise<Rules> | undefined;
  readonly #callbacks: (() => void)[] = [];

  /** Call once, at the top level of the background. */
  listen(): void {
    const forGood = new AbortController().signal;
    watchPreferences(({ themes }) => {
      this.#rules = Promise.resolve(usable(themes));
      for (const callback of this.#callbacks) callback();
    }, forGood);
  }

  /** Calls back whenever a preference, maybe a theme, changed: `current` knows it by then. */
  onChange(callback: () => void): void {
    this.#callbacks.push(callback);
  }

  /** By id. */
  current(): Promise<Rules> {
    this.#rules ??= readPreferences().then(
      ({ themes }) => usable(themes),
      (error: unknown) => {
        this.#rules = undefined; // the next call tries again
        throw error;
      },
    );
    return this.#rules;
  }
}

/** Without what no form of Gloss makes: another device may sync a phrase that fits every paper. */
const usable = (themes: Rules): Rules =>
  Object.fromEntries(Object.entries(themes).filter(([, rules]) => themeProblem(rules) === null));
