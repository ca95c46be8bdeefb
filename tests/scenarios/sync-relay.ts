import { jsonOf } from "@/tests/unit/preferences/sync/history";
import type { Tab } from "./driver";

type Items = Record<string, unknown>;

/** What a profile keeps of preferences. */
export interface Kept {
  sync: Items;
  /** What waits on this device. */
  pending: Items;
}

interface Link {
  tab: Tab;
  /** Version of each item that the profile has heard of. */
  heard: Map<string, number>;
  unsent: Map<string, { value: unknown; seen: number }>;
}

/** Of each item, how the network does in one step. */
export interface Network {
  /** Whether this profile is online for this item. */
  isOnline: (profile: number, key: string) => boolean;
  /** Whether a message comes through in this step; it is tried again in the next. */
  arrives: () => boolean;
  /** Whether the relay's item stays where a profile that was offline changed it, too. */
  wins: () => boolean;
  /** The order in which messages arrive. */
  order: <T>(messages: T[]) => T[];
}

/** Notes what the profile's `storage.sync` holds and how it changes. Runs in a page of Gloss. */
function listen(): void {
  const noted: [string, unknown][] = [];
  Object.assign(globalThis, { noted });
  chrome.storage.onChanged.addListener((changes, area) => {
    if (area !== "sync") return;
    for (const [key, { newValue }] of Object.entries(changes))
      if (newValue !== undefined) noted.push([key, newValue]);
  });
}

const notes = (tab: Tab): Promise<[string, unknown][]> =>
  tab.run(() => (globalThis as unknown as { noted: [string, unknown][] }).noted.splice(0), null);

/** Whether the profile took the items: its storage may be full, or it was written too often. */
const apply = (tab: Tab, items: Items): Promise<boolean> =>
  tab.run(
    (all) =>
      chrome.storage.sync.set(all).then(
        () => true,
        () => false,
      ),
    items,
  );

export const read = (tab: Tab): Promise<Kept> =>
  tab.run(async () => {
    const [sync, { pending }] = await Promise.all([
      chrome.storage.sync.get(null),
      chrome.storage.local.get("pending"),
    ]);
    return { sync, pending: (pending ?? {}) as Items };
  }, null);

/**
 * In the place of the browsers' sync server, between real profiles: of each item the last write that
 * arrives counts, and every profile's `storage.sync` is told of it.
 */
export class SyncRelay {
  readonly items = new Map<string, { value: unknown; version: number }>();
  readonly #links: Link[];
  #version = 0;

  constructor(tabs: readonly Tab[]) {
    this.#links = tabs.map((tab) => ({ tab, heard: new Map(), unsent: new Map() }));
  }

  /** Begins to listen to the profiles. */
  async begin(): Promise<void> {
    await Promise.all(this.#links.map(({ tab }) => tab.run(listen, null)));
  }

  /** Takes up what the profiles wrote, and passes on what arrives. */
  async step(network: Network): Promise<void> {
    await Promise.all(this.#links.map((link) => this.#collect(link)));
    this.#send(network);
    await Promise.all(this.#links.map((link, profile) => this.#tell(link, profile, network)));
  }

  async #collect({ tab, unsent, heard }: Link): Promise<void> {
    for (const [key, value] of await notes(tab)) {
      // What the relay itself told.
      if (jsonOf(this.items.get(key)?.value) === jsonOf(value)) continue;
      unsent.set(key, { value, seen: heard.get(key) ?? 0 });
    }
  }

  #send({ isOnline, arrives, wins, order }: Network): void {
    const messages = this.#links.flatMap((link, profile) =>
      Array.from(link.unsent, ([key, { value, seen }]) => ({ link, profile, key, value, seen })),
    );
    for (const { link, profile, key, value, seen } of order(messages)) {
      if (!isOnline(profile, key) || !arrives()) continue;
      link.unsent.delete(key);
      const isBehind = (this.items.get(key)?.version ?? 0) > seen;
      if (isBehind && wins()) continue;
      this.#version += 1;
      this.items.set(key, { value, version: this.#version });
    }
  }

  async #tell({ tab, heard }: Link, profile: number, network: Network): Promise<void> {
    const news = [...this.items].filter(
      ([key, { version }]) =>
        (heard.get(key) ?? 0) < version && network.isOnline(profile, key) && network.arrives(),
    );
    if (news.length === 0) return;
    const items = Object.fromEntries(news.map(([key, { value }]) => [key, value]));
    if (!(await apply(tab, items))) return; // told again in the next step
    for (const [key, { version }] of news) heard.set(key, version);
  }
}
