/** One of the relay's devices. */
export interface Device {
  isOnline: boolean;
  /** Takes a change of another device in. */
  apply: (items: Record<string, unknown>) => void;
}

interface Item {
  value: unknown;
  /** Grows with every change of any item. */
  version: number;
}

interface Link {
  device: Device;
  /** Version of each item that the device has heard of. */
  heard: Map<string, number>;
  /** What it wrote and the relay has not taken. */
  unsent: { key: string; value: unknown; seen: number }[];
}

/** Milliseconds that a message takes; one that is lost is sent again as much later. */
const DELAY = 3000;
const LATER = 60_000;

/**
 * Stands for the browsers' sync server: of each item the last write that arrives counts. Messages are
 * late, overtake each other and get lost; a device that was offline sends what it wrote when it comes
 * back, or has it overwritten.
 */
export class Relay {
  readonly items = new Map<string, Item>();
  readonly #links: Link[] = [];
  #version = 0;

  constructor(private readonly random: () => number) {}

  /** Returns what the device calls with each item that it writes. */
  add(device: Device): (key: string, value: unknown) => void {
    const link: Link = { device, heard: new Map(), unsent: [] };
    this.#links.push(link);
    return (key, value) => {
      const message = { key, value, seen: link.heard.get(key) ?? 0 };
      link.unsent.push(message);
      if (device.isOnline) this.#send(link, message);
    };
  }

  /** A device is online again. */
  connect(device: Device): void {
    for (const link of this.#links.filter((one) => one.device === device)) {
      // As browsers do where both sides changed an item: one of them gives way.
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

  /** Also to the device that wrote it: its own copy may be another's by now. */
  #tell(link: Link, key: string): void {
    this.#after(() => {
      const item = this.items.get(key);
      if (!link.device.isOnline || !item || (link.heard.get(key) ?? 0) >= item.version) return;
      link.heard.set(key, item.version);
      link.device.apply({ [key]: item.value });
    });
  }
}
