type Items = Record<string, unknown>;
type Changes = Record<string, { oldValue?: unknown; newValue?: unknown }>;
export type Listener = (changes: Changes, area: string) => void;

const copy = <T>(value: T): T => structuredClone(value);

/** An area of `browser.storage` that notifies its listeners of every change, as browsers do. */
export class FakeArea {
  readonly items = new Map<string, unknown>();

  constructor(
    private readonly name: string,
    private readonly listeners: Set<Listener>,
    /** Called before a write by the extension; throws to refuse it. */
    private readonly guard: (next: Items) => void = () => {},
    /** Called after a write, to pass it on. */
    private readonly written: (key: string, value: unknown) => void = () => {},
  ) {}

  async get(keys: string | null): Promise<Items> {
    await Promise.resolve();
    const all = [...this.items].filter(([key]) => keys === null || key === keys);
    return copy(Object.fromEntries(all));
  }

  async set(items: Items): Promise<void> {
    await Promise.resolve();
    this.guard({ ...Object.fromEntries(this.items), ...items });
    this.apply(items);
    for (const [key, value] of Object.entries(items)) this.written(key, value);
  }

  async remove(keys: string | string[]): Promise<void> {
    await Promise.resolve();
    const gone = [keys].flat();
    this.apply(Object.fromEntries(gone.map((key) => [key, undefined])));
    for (const key of gone) this.written(key, undefined);
  }

  /** Changes items, also on behalf of another device; `undefined` removes one. */
  apply(items: Items): void {
    const changes: Changes = {};
    for (const [key, newValue] of Object.entries(items)) {
      const oldValue = this.items.get(key);
      if (JSON.stringify(oldValue) === JSON.stringify(newValue)) continue;
      changes[key] = copy({ ...(oldValue !== undefined && { oldValue }), newValue });
      if (newValue === undefined) this.items.delete(key);
      else this.items.set(key, copy(newValue));
    }
    if (Object.keys(changes).length === 0) return;
    for (const listener of this.listeners) queueMicrotask(() => listener(changes, this.name));
  }
}
