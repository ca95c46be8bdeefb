import { vi } from "vitest";
import type * as areasModule from "@/utils/preferences/areas";
import type * as displacedModule from "@/utils/preferences/displaced";
import type * as storeModule from "@/utils/preferences/store";
import { FakeArea, type Listener } from "./fake-area";
import type { Device, Relay } from "./relay";

type Areas = Pick<typeof areasModule, "readDated">;
type Displaced = Pick<typeof displacedModule, "watchDisplaced">;
type Store = Pick<typeof storeModule, "createPreferenceStore">;

/** The preferences' code as one browser loads it: with a `browser` of its own. */
export interface Code {
  browser: { storage: unknown };
  areas: Areas;
  displaced: Displaced;
  store: Store;
}

/** Loads the code once more. */
export async function loadCode(): Promise<Code> {
  const browser: Code["browser"] = { storage: null };
  vi.resetModules();
  vi.doMock("wxt/browser", () => ({ browser }));
  const areas = await import("@/utils/preferences/areas");
  const displaced = await import("@/utils/preferences/displaced");
  const store = await import("@/utils/preferences/store");
  vi.doUnmock("wxt/browser");
  return { browser, areas, displaced, store };
}

/** A browser with Gloss that is signed in to the relay; `ahead` is how far its clock is off. */
export class Profile implements Device {
  isOnline = true;
  readonly local: FakeArea;
  readonly sync: FakeArea;
  readonly #store: ReturnType<Store["createPreferenceStore"]>;

  constructor(
    readonly code: Code,
    relay: Relay,
    readonly ahead: number,
    refuse: (next: Record<string, unknown>) => void,
  ) {
    const listeners = new Set<Listener>();
    const send = relay.add(this);
    this.local = new FakeArea("local", listeners);
    this.sync = new FakeArea("sync", listeners, refuse, send);
    const onChanged = {
      addListener: (listener: Listener) => listeners.add(listener),
      removeListener: (listener: Listener) => listeners.delete(listener),
    };
    code.browser.storage = { local: this.local, sync: this.sync, onChanged };
    this.#store = code.store.createPreferenceStore({ now: () => this.now() });
    code.displaced.watchDisplaced((records) => void this.#store.bringBack(records));
  }

  now(): number {
    return Math.max(0, Date.now() + this.ahead);
  }

  get does() {
    return this.#store;
  }

  /** What the reader sees, with dates. */
  view() {
    return this.code.areas.readDated();
  }

  apply(items: Record<string, unknown>): void {
    this.sync.apply(items);
  }
}
