import { type Done, History, jsonOf } from "@/tests/unit/preferences/sync/history";
import { random } from "@/tools/matching/random";
import type { ThemeRules } from "@/utils/domain/own-theme";
import { mergePreferences } from "@/utils/domain/preferences";
import { fromRecords, toRecords } from "@/utils/preferences/records";
import type { Tab } from "./driver";
import { read, SyncRelay, type Kept, type Network } from "./sync-relay";

type Message = [name: string, argument: unknown];

const viewOf = ({ sync, pending }: Kept) =>
  mergePreferences(fromRecords(sync), fromRecords(pending));

/** The part of a profile that one run is about. */
function partOf(kept: Kept, run: string): Kept {
  const only = (items: Record<string, unknown>) =>
    Object.fromEntries(Object.entries(items).filter(([key]) => key.includes(`${run}-`)));
  return { sync: only(kept.sync), pending: only(kept.pending) };
}

/** Asks Gloss for all of it, one after the other; resolves to what it refused. */
const send = (tab: Tab, messages: Message[]): Promise<string[]> =>
  tab.run(async (all) => {
    const refused: string[] = [];
    for (const [name, argument] of all) {
      // oxlint-disable-next-line no-await-in-loop -- as a reader does
      const reply = await chrome.runtime.sendMessage<unknown, { error?: string }>({
        name,
        argument,
      });
      if (reply.error !== undefined) refused.push(`${name}: ${reply.error}`);
    }
    return refused;
  }, messages);

/** One seeded story of two profiles about preferences of its own: many go on at once. */
class Run {
  readonly history = new History();
  readonly #random: () => number;
  readonly #online = [true, true];
  #exported: string | null = null;

  constructor(
    readonly name: string,
    seed: number,
  ) {
    this.#random = random(seed);
    for (let warm = 0; warm < 8; warm += 1) this.#random();
  }

  isOnline(profile: number): boolean {
    return this.#online[profile] ?? true;
  }

  endOffline(): void {
    this.#online.fill(true);
  }

  /** What the reader of a profile does next, if anything. */
  next(profile: number, kept: Kept): { message: Message; done: Done | null } | null {
    const chance = this.#random();
    if (chance < 0.12) this.#online[profile] = !this.#online[profile];
    if (chance < 0.35) return null;
    if (chance < 0.4)
      this.#exported = JSON.stringify({ version: 1, ...viewOf(partOf(kept, this.name)) });
    else if (chance < 0.47 && this.#exported !== null)
      return { message: ["importPreferences", this.#exported], done: null };
    return this.#change();
  }

  #change(): { message: Message; done: Done } {
    const kind = this.#pick(["tag", "tag", "site", "theme"] as const);
    if (kind === "site") {
      const [site, on] = [`${this.name}-s`, this.#random() < 0.5];
      return { message: ["setSite", { site, on }], done: { key: `site:${site}`, value: on } };
    }
    const own = `own-${this.name}-t`;
    if (kind === "theme") {
      const rules = this.#random() < 0.3 ? null : this.#rules();
      return {
        message: ["setTheme", { id: own, rules }],
        done: { key: `theme:${own}`, value: rules },
      };
    }
    const theme = this.#pick([`${this.name}-a`, own]);
    const stance = this.#pick(["follow", "neutral", "mute"] as const);
    return {
      message: ["setStances", [{ theme, stance }]],
      done: { key: `tag:${theme}`, value: stance },
    };
  }

  #rules(): ThemeRules {
    const phrases = this.#pick([["state space"], ["量子计算"], ["mamba", "ssm"]]);
    return { label: this.name, phrases, colour: this.#pick(["red", "teal", "blue"] as const) };
  }

  #pick<T>(all: readonly T[]): T {
    return all[Math.floor(this.#random() * all.length)] as T;
  }
}

/** What came of some runs. */
export interface Outcome {
  actions: number;
  /** Names of runs that ended otherwise on one profile than on the other, or lost something. */
  failures: string[];
}

interface Setting {
  tabs: readonly Tab[];
  first: number;
  count: number;
  clocksAgree: boolean;
  /** Milliseconds between two steps. */
  pause: number;
}

const ROUNDS = 8;
const PATIENCE = 60;

const shuffled =
  (next: () => number) =>
  <T>(all: T[]) =>
    all
      .map((one) => ({ one, at: next() }))
      .toSorted((a, b) => a.at - b.at)
      .map(({ one }) => one);

const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Many runs at once, each about preferences of its own, on the same two profiles. */
export async function runMany({
  tabs,
  first,
  count,
  clocksAgree,
  pause,
}: Setting): Promise<Outcome> {
  const next = random(first + 1);
  const runs = Array.from({ length: count }, (_, at) => new Run(`r${first + at}`, first + at));
  const byKey = (key: string) => runs.find(({ name }) => key.includes(`${name}-`));
  const relay = new SyncRelay(tabs);
  const network: Network = {
    isOnline: (profile, key) => byKey(key)?.isOnline(profile) ?? false,
    arrives: () => next() < 0.7,
    wins: () => next() < 0.5,
    order: shuffled(next),
  };
  await relay.begin();
  let actions = 0;
  // oxlint-disable no-await-in-loop -- one after the other, as in life
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [profile, tab] of tabs.entries()) {
      actions += await doNext(runs, profile, tab);
      await wait(pause);
      await relay.step(network);
    }
  }
  // oxlint-enable no-await-in-loop
  for (const run of runs) run.endOffline();
  await settle(tabs, relay, { ...network, arrives: () => true });
  const ends = await Promise.all(tabs.map(read));
  return { actions, failures: runs.flatMap((run) => failuresOf(run, ends, clocksAgree)) };
}

async function doNext(runs: Run[], profile: number, tab: Tab): Promise<number> {
  const before = await read(tab);
  const acts = runs.map((run) => ({ run, act: run.next(profile, before) }));
  const messages = acts.flatMap(({ act }) => (act ? [act.message] : []));
  const refused = await send(tab, messages);
  if (refused.length > 0) throw new Error(refused.join("; "));
  const after = await read(tab);
  for (const { run, act } of acts) {
    if (act)
      run.history.note(viewOf(partOf(before, run.name)), viewOf(partOf(after, run.name)), act.done);
  }
  return messages.length;
}

/** The network comes back, until both profiles and the relay have the same, and nothing waits. */
async function settle(tabs: readonly Tab[], relay: SyncRelay, network: Network): Promise<void> {
  let quiet = 0;
  for (let step = 0; step < PATIENCE && quiet < 3; step += 1) {
    // oxlint-disable no-await-in-loop -- step by step
    await relay.step(network);
    await wait(1000);
    const kept = await Promise.all(tabs.map(read));
    const isWaiting = kept.some(({ pending }) => Object.keys(pending).length > 0);
    const states = new Set(kept.map(({ sync }) => jsonOf(sync)));
    quiet = isWaiting || states.size > 1 ? 0 : quiet + 1;
    // What was refused is offered again with the next change.
    if (isWaiting) await Promise.all(tabs.map((tab) => send(tab, [["setStances", []]])));
    // oxlint-enable no-await-in-loop
  }
}

function failuresOf(run: Run, ends: Kept[], clocksAgree: boolean): string[] {
  const views = ends.map((end) => viewOf(partOf(end, run.name)));
  const texts = new Set(views.map((view) => jsonOf(toRecords(view))));
  const lost = views.flatMap((view) => run.history.lost(view, clocksAgree));
  return [
    ...(texts.size > 1 ? [`${run.name} ends in two ways: ${[...texts].join(" ")}`] : []),
    ...lost,
  ];
}
