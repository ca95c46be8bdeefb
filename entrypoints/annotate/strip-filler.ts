import { type MountedStrip, mountStrip } from "@/components/strip/mount-strip";
import { ask } from "@/utils/messages/ask";
import { attachRoot } from "@/utils/dom/closed-root";
import { left } from "@/utils/dom/shared-world";
import type { CardDoor, CardRequest } from "@/utils/domain/card-door";
import type { PagePaper } from "@/utils/domain/page-paper";
import type { PagePreferences } from "@/utils/domain/preferences";
import type { StripData } from "@/utils/domain/views";
import type { PageRow } from "@/utils/page/read-rows";
import type { Fill } from "@/utils/page/strips";
import { Surroundings } from "@/utils/page/surroundings";
import { report } from "@/utils/logging/report";

type OpenCard = ReturnType<CardDoor["open"]>;

interface Opening {
  host: HTMLElement;
  data: StripData;
  row: PageRow;
  /** Index of the claim to show first. */
  claim: number | null;
  pressed: CardRequest["pressed"];
}

/** Fills strips and opens the one card of the page. */
export class StripFiller {
  #card: OpenCard | undefined;
  readonly #surroundings = new Surroundings();
  readonly #strips = new Map<Element, MountedStrip>();

  constructor(
    public preferences: PagePreferences,
    private readonly signal: AbortSignal,
  ) {
    signal.addEventListener("abort", () => this.#card?.close());
  }

  /** Reads what `fill` will need of the page. */
  prepare = (row: PageRow): void => {
    this.#surroundings.of(row);
  };

  /** The page may have turned dark, or have another width. */
  forgetSurroundings(): void {
    this.#surroundings.forget();
  }

  fill: Fill<StripData> = (host, data, row) => {
    const strip = mountStrip(attachRoot(host));
    this.#strips.set(row.item, strip);
    const restyle = () => {
      strip.update({
        data,
        stances: this.preferences.stances,
        ...this.#surroundings.of(row),
        side: row.place === "after" ? "above" : "below",
        onOpen: (claim, pressed) => {
          this.#open({ host, data, row, claim, pressed }).catch((error) =>
            report("Opening the card", error),
          );
        },
      });
    };
    restyle();
    const remove = () => {
      strip.remove();
      this.#strips.delete(row.item);
    };
    return { restyle, remove, focus: () => strip.button()?.focus() };
  };

  restyleCard(): void {
    this.#card?.restyle();
  }

  async #open({ host, data, row, claim, pressed }: Opening) {
    const door = await cardDoor();
    this.#card?.close();
    const shown = { candidate: { title: row.title, ids: row.ids }, paper: data.paper };
    this.#card = door.open({
      anchor: host,
      pressed,
      // A strip becomes another when its paper comes into the library.
      opener: () => this.#strips.get(row.item)?.button(),
      match: data,
      claim,
      tone: () => this.#surroundings.of(row).tone,
      stances: () => this.preferences.stances,
      load: () => (data.page ? ask.pagePaper(data.page) : ask.shownPaper(shown)),
      adding: data.page ? addingOf(data.page) : null,
      mark: data.page ? null : (mark, wrong) => ask.correctShown({ ...shown, mark, wrong }),
      setStance: (theme, stance) => ask.setStances([{ theme, stance }]),
      reject: () => ask.reject(shown),
      restore: () => ask.restore(shown),
      closed: () => {
        this.#card = undefined;
      },
      signal: this.signal,
    });
  }
}

/** "Add to my library" and its undo; open pages hear of both from the library. */
function addingOf(page: PagePaper) {
  let added: Promise<number> | undefined;
  return {
    add: () => {
      added = ask.addPaper(page);
      return added;
    },
    remove: async () => {
      if (added) await ask.removeAdded({ candidate: page, paper: await added });
    },
  };
}

/** The card's code comes into the page on first use. */
async function cardDoor(): Promise<CardDoor> {
  if (!left("card")) await ask.loadCard();
  const door = left("card") as CardDoor | undefined;
  if (!door) throw new Error("The card could not be loaded. Reload the page.");
  return door;
}
