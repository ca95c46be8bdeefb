/** One of the relay's devices. */
export interface Device {
  isOnline: boolean;
  /** Applies a change of another device. */
  apply: (items: Record<string, unknown>) => void;
}

interface Item {
  value: unknown;
  /** Increases with every change of any item. */
  version: number;
}

interface Link {
  device: Device;
  /** The latest version of each item that the device has received. */
  heard: Map<string, number>;
  /** Writes that the relay has not received yet. */
  unsent: { key: string; value: unknown; seen: number }[];
}

/** Maximum delay of a message in milliseconds, and of a message that is lost and sent again. */
const DELAY = 3000;
const LATER = 60_000;

/**
 * Simulates the browsers' sync server: the last write of an item that arrives wins. Messages are delayed,
 * reordered and lost; a device that was offline sends its writes when it comes back, or has them
 * overwritten.
 */
export class Relay {
  readonly items = new Map<string, Item>();
  readonly #links: Link[] = [];
  #version = 0;

  constructor(private readonly random: () => number) {}

  /** Returns the function that the device calls for each item that it writes. */
  add(device: Device): (key: string, value: unknown) => void {
    const link: Link = { device, heard: new Map(), unsent: [] };
    this.#links.push(link);
    return (key, value) => {
      const message = { key, value, seen: link.heard.get(key) ?? 0 };
      link.unsent.push(message);
      if (device.isOnline) this.#send(link, message);
    };
  }

  /** Reconnects a device. */
  connect(device: Device): void {
    for (const link of this.#links.filter((one) => one.device === device)) {
      // As in browsers when both sides changed an item: one of them loses.
      link.unsent = link.unsent.filter(
        ({ key, seen }) => (this.items.get(key)?.version ?? 0) === seen || this.random() < 0.5,
      );
      for (const message of link.unsent) this.#send(link, message);
      for (const key of this.items.keys()) this.#tell(link, key);
    }
  }

  #after(work: () => void): void {
    const isLost = this.random() < 0.1;
    setTimeout(work, this.random() * (isLost ? LATER : DELAY));
  }

  #send(link: Link, message: Link["unsent"][number]): void {
    this.#after(() => {
      if (!link.device.isOnline || !link.unsent.includes(message)) return;
      link.unsent = link.unsent.filter((one) => one !== message);
      this.#version += 1;
      this.items.set(message.key, { value: message.value, version: this.#version });
      for (const one of this.#links) this.#tell(one, message.key);
    });
  }

  /** Sent to the writing device, too: its own copy may have been overwritten since. */
  #tell(link: Link, key: string): void {
    this.#after(() => {
      const item = this.items.get(key);
      if (!link.device.isOnline || !item || (link.heard.get(key) ?? 0) >= item.version) return;
      link.heard.set(key, item.version);
      link.device.apply({ [key]: item.value });
    });
  }
}
