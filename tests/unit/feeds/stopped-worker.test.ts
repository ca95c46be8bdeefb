import "fake-indexeddb/auto";
import { afterEach, describe, expect, it, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { freshLocks } from "@/tests/unit/locks";
import type { Digest } from "@/utils/domain/paper";
import type { Library } from "@/utils/library/index";

const FEED = "hugging-face-daily";
const NOW = Date.parse("2026-03-03T12:00:00Z");
const LATER = NOW + 20 * 60_000;
const FILLED = "2026-01-15";

/** The event at a step: the worker ends before or after it, or the step fails. */
type End = "before" | "after" | "fails";

/** The environment of one worker: every outside call is a step, and at one of them the worker ends. */
class World {
  steps = 0;
  constructor(
    readonly endsAt: number,
    readonly how: End,
  ) {}

  async step<T>(call: () => Promise<T>): Promise<T> {
    const at = (this.steps += 1);
    const isOver = at > this.endsAt && this.how !== "fails";
    if (isOver || (at === this.endsAt && this.how === "before")) return new Promise(() => {});
    if (at === this.endsAt && this.how === "fails") throw new Error(`step ${at} fails`);
    const result = await call();
    return at === this.endsAt && this.how === "after" ? new Promise(() => {}) : result;
  }

  get isOver(): boolean {
    return this.steps >= this.endsAt;
  }
}

let world = new World(Infinity, "before");
/** Requests to the server, in order. */
let sent: string[] = [];
/** Puts and announcements to pages, in order. */
let told: ("put" | "announced")[] = [];

/** A day has as many papers as its last digit, so that every count identifies days. */
const papersOf = (day: string) =>
  Array.from({ length: Number(day.slice(-1)) }, (_, at) => ({
    paper: { id: `26${day.slice(8)}.0000${at}`, title: `Paper ${at} of day ${day}`, upvotes: at },
  }));

/** A server that responds in two pieces, and with 304 for a known version. */
function answer(url: string, init: RequestInit | undefined): Response {
  sent.push(url);
  const day = url.slice(-10);
  const known = new Headers(init?.headers).get("if-none-match");
  if (known === day) return new Response(null, { status: 304 });
  const bytes = new TextEncoder().encode(JSON.stringify(papersOf(day)));
  const half = Math.ceil(bytes.length / 2);
  let pieces = [bytes.slice(0, half), bytes.slice(half)];
  const body = new ReadableStream<Uint8Array<ArrayBuffer>>({
    pull: (controller) =>
      world.step(async () => {
        const [piece, ...rest] = pieces;
        pieces = rest;
        if (piece) controller.enqueue(piece);
        else controller.close();
      }),
  });
  return new Response(body, { headers: { etag: day } });
}

/** The library as the worker sees it: `put` is two steps, so that a stop can leave half of the papers. */
function doorTo(library: Library): Pick<Library, "put"> {
  return {
    put: async (digest: Digest) => {
      const half = digest.papers.slice(0, Math.ceil(digest.papers.length / 2));
      await world.step(() => library.put({ ...digest, papers: half }));
      const summary = await world.step(() => library.put(digest));
      told.push("put");
      return summary;
    },
  };
}

function instrument(): void {
  vi.spyOn(console, "error").mockImplementation(() => {}); // steps that fail are reported
  const { local } = fakeBrowser.storage;
  type Call = (argument: unknown) => Promise<unknown>;
  const before = { ...local } as Record<"get" | "set" | "remove", Call>;
  for (const name of ["get", "set", "remove"] as const) {
    vi.spyOn(local, name).mockImplementation((argument: unknown) =>
      world.step(async () => {
        const result: unknown = await before[name](argument);
        if (name === "set" && Object.hasOwn(Object(argument), "libraryRevision"))
          told.push("announced");
        return result as never;
      }),
    );
  }
  vi.stubGlobal("fetch", (url: string, init?: RequestInit) =>
    world.step(async () => answer(url, init)),
  );
}

/** Starts a worker without anything that the last one had in memory. */
async function startWorker(library: Library) {
  vi.resetModules();
  freshLocks();
  vi.doMock("@/utils/http/pace", () => ({
    gapOf: () => 0,
    siteOf: String,
    waitBefore: () => 0,
  }));
  const { Feeds } = await import("@/utils/feeds/feeds");
  return new Feeds(doorTo(library));
}

const settled = () =>
  vi.waitFor(() => expect(world.isOver).toBe(true), { interval: 2, timeout: 10_000 });

let libraries = 0;

async function newLibrary(): Promise<Library> {
  const { openLibrary } = await import("@/utils/library/index");
  const insightsOf = () => ({ themes: [], claims: [], links: [] });
  return openLibrary({ name: `stopped-${(libraries += 1)}`, now: () => 1000, insightsOf });
}

const ON = { on: true, setting: "", choices: null };

/** Runs one worker up to a step, and a second one to the end; returns what is stored. */
async function run(endsAt: number, how: End) {
  fakeBrowser.reset();
  [sent, told] = [[], []];
  vi.useFakeTimers({ now: NOW, toFake: ["Date"] });
  world = new World(Infinity, "before");
  const library = await newLibrary();
  const prepared = await startWorker(library);
  await prepared.set(FEED, ON);
  await prepared.fill(FEED, FILLED, FILLED);
  instrument();

  const first = await startWorker(library);
  world = new World(endsAt, how);
  const work = first.wake().catch(() => {}); // a failing step is reported
  await (how === "fails" || endsAt === Infinity ? work : Promise.race([work, settled()]));
  const { steps } = world;

  world = new World(Infinity, "before");
  vi.setSystemTime(LATER);
  const second = await startWorker(library);
  second.listen();
  await second.wake();
  const result = await stored(library);
  vi.restoreAllMocks();
  return { steps, result };
}

/** Everything stored, without times. */
async function stored(library: Library) {
  const { feeds, backFills, feedVersions, feedProgress, requestLog } =
    await fakeBrowser.storage.local.get(null);
  const log = requestLog as { url: string; outcome: string | null }[];
  const state = (feeds as Record<string, object>)[FEED];
  const { digests, papers } = await library.state();
  return {
    state: { ...state, freshAt: null, nextAt: null },
    backFills,
    feedVersions,
    feedProgress: feedProgress ?? null,
    papers,
    digests: digests.toSorted((a, b) => String(a.date).localeCompare(String(b.date))),
    titles: (await library.batch(0, 100)).map(({ title }) => title).toSorted(),
    openNotes: log.filter(({ outcome }) => outcome === null),
    unlisted: sent.filter((url) => !log.some((note) => note.url === url)),
    isTold: told.lastIndexOf("announced") > told.lastIndexOf("put"),
  };
}

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.doUnmock("@/utils/http/pace");
});

describe("a worker that is stopped", () => {
  it("at any step gives, after the next wake-up, the same result as without the stop", async () => {
    const { steps, result: undisturbed } = await run(Infinity, "before");
    expect(undisturbed).toMatchObject({
      state: { papers: 6, failures: 0, problem: null },
      backFills: { [FEED]: { papers: 5, problem: null } },
      papers: 11,
      openNotes: [],
      unlisted: [],
      isTold: true,
    });
    expect(steps).toBeGreaterThan(50);
    const ends: End[] = ["before", "after", "fails"];
    for (let at = 1; at <= steps; at++) {
      for (const how of ends) {
        // oxlint-disable-next-line no-await-in-loop -- one world at a time
        const { result } = await run(at, how);
        expect(result, `${how} at step ${at} of ${steps}`).toEqual(undisturbed);
      }
    }
  }, 300_000);
});
