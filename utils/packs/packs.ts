import type { AlarmName } from "@/utils/domain/kept";
import type { StoredPacks } from "@/utils/domain/pack-subscription";
import type { Library } from "@/utils/library/index";
import { putWhile } from "@/utils/library/put-while";
import { packs } from "@/utils/storage/items";
import { announceLibraryChange } from "@/utils/storage/library-revision";
import { askText } from "@/utils/http/ask-text";
import { inTurn } from "@/utils/async/queue";
import { addPacks, hasPacks, notePacks, removePacks } from "./subscriptions";
import { report } from "@/utils/logging/report";
import { onAlarm, repeatAlarm } from "@/utils/schedule/alarm";
import { packAddress } from "./pack-address";
import type { PackDependencies } from "./take-packs";
import { visitPacks } from "./visit-packs";

const ALARM = "packs" satisfies AlarmName;
/** Minutes between checks for due subscriptions. */
const PERIOD = 30;

/** Keeps the packs that the reader subscribed to up to date. */
export class Packs {
  readonly #dependencies: PackDependencies;

  constructor(library: Pick<Library, "put">, ask: PackDependencies["ask"] = askText) {
    this.#dependencies = { library, ask };
  }

  /** Call once, at the top level of the background: alarms wake a stopped worker. */
  listen(): void {
    onAlarm(ALARM, () => this.begin(false));
    this.begin(false);
  }

  /** Like `refresh`, but does not wait; errors are reported. */
  begin(all: boolean): void {
    this.refresh(all).catch((error) => report("Asking for packs", error));
  }

  /** Subscribes to an address. Throws if it is invalid. */
  add(address: string): Promise<void> {
    return addPacks(packAddress(address));
  }

  /** Unsubscribes; the papers stay in the library, where they can be removed. */
  remove(url: string): Promise<void> {
    return removePacks(url);
  }

  /** Updates the subscriptions that are due; with `all`, every one. */
  refresh(all: boolean): Promise<void> {
    return inTurn("visiting packs", () => this.#refresh(all));
  }

  async #refresh(all: boolean): Promise<void> {
    const subscriptions = await packs.read();
    if (subscriptions.length === 0) return;
    await repeatAlarm(ALARM, PERIOD);
    for (const one of subscriptions) {
      // oxlint-disable-next-line no-await-in-loop -- one request at a time is polite
      if (all || one.nextAt <= Date.now()) await this.#visit(one);
    }
  }

  /** Failures are stored with the subscription, and do not affect others. */
  async #visit(before: StoredPacks): Promise<void> {
    const note = (news: Partial<StoredPacks>) => notePacks(before.url, news);
    try {
      const { ask, library } = this.#dependencies;
      const isThere = () => hasPacks(before.url);
      const dependencies = { ask, library: putWhile(library, isThere) };
      const news = await visitPacks(dependencies, before, note);
      await note(news);
      // Pages look up their titles again, also in a new collection.
      if (news.kind !== undefined) await announceLibraryChange(Date.now());
    } catch (error) {
      await note({
        problem: report("Taking in packs", error),
        nextAt: Date.now() + PERIOD * 60_000,
      });
    }
  }
}
