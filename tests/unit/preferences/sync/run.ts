import { vi } from "vitest";
import { random } from "@/tools/matching/random";
import type { ThemeRules } from "@/utils/domain/own-theme";
import { withoutTimes } from "@/utils/domain/preferences";
import { type Done, History } from "./history";
import { type Code, Profile } from "./profile";
import { Relay } from "./relay";

const HOUR = 3_600_000;
const YEAR = 365 * 24 * HOUR;
/** Clock offsets in milliseconds; the last one is a clock without a battery, which starts in 1970. */
const CLOCKS = [0, 0, 1500, -HOUR, 5 * HOUR, -YEAR, 11 * YEAR, 73 * YEAR, -99 * YEAR];

const TAGS = ["rl", "agents", "diffusion", "own-a", "own-b"];
const SITES = ["arxiv", "reddit", "page-abstracts"];
const THEMES = ["own-a", "own-b", "own-c"];
const COLOURS = ["red", "teal", "blue"] as const;

interface Outcome {
  /** The final preferences of each profile. */
  views: unknown[];
  /** Changes that are still pending on some profile. */
  waiting: unknown[];
  lost: string[];
  actions: number;
}

/** Makes the browsers refuse writes at random until `isOver` is set. */
function refuser(next: () => number) {
  const state = { isOver: false };
  const refuse = () => {
    if (state.isOver || next() > 0.2) return;
    throw new Error(
      next() < 0.5 ? "MAX_WRITE_OPERATIONS_PER_MINUTE" : "kQuotaBytes quota exceeded",
    );
  };
  return { state, refuse };
}

/** A random history of some profiles, the same for the same seed. */
export async function run(codes: readonly Code[], seed: number): Promise<Outcome> {
  const next = random(seed);
  for (let warm = 0; warm < 8; warm += 1) next();
  const pick = <T>(all: readonly T[]): T => all[Math.floor(next() * all.length)] as T;
  const relay = new Relay(next);
  const { state, refuse } = refuser(next);
  const clocksAgree = seed % 3 === 0;
  const profiles = codes.map(
    (code) => new Profile(code, relay, clocksAgree ? 0 : pick(CLOCKS), refuse),
  );
  const history = new History();
  let exported = '{"version":1,"stances":{},"sites":{}}';

  const rules = (): ThemeRules => ({
    label: pick(["A", "B", "C"]),
    phrases: [pick(["state space", "量子计算", "mamba"])],
    colour: pick(COLOURS),
  });
  const changes: ((profile: Profile) => Promise<Done>)[] = [
    async ({ does }) => {
      const [theme, stance] = [pick(TAGS), pick(["follow", "neutral", "mute"] as const)];
      await does.setStances([{ theme, stance }]);
      return { key: `tag:${theme}`, value: stance };
    },
    async ({ does }) => {
      const [site, on] = [pick(SITES), next() < 0.5];
      await does.setSite({ site, on });
      return { key: `site:${site}`, value: on };
    },
    async ({ does }) => {
      const [id, value] = [pick(THEMES), next() < 0.3 ? null : rules()];
      await does.setTheme({ id, rules: value });
      return { key: `theme:${id}`, value };
    },
  ];
  const others: ((profile: Profile) => Promise<void>)[] = [
    ({ does }) => does.importFile(exported),
    async (profile) => {
      exported = JSON.stringify({ version: 1, ...(await profile.view()) });
    },
    async (profile) => {
      profile.isOnline = !profile.isOnline;
      if (profile.isOnline) relay.connect(profile);
    },
    ({ does }) => does.flush(),
  ];

  const steps = 20 + Math.floor(next() * 30);
  for (let step = 0; step < steps; step += 1) {
    // oxlint-disable no-await-in-loop -- steps happen one after the other
    const profile = pick(profiles);
    const before = await profile.view();
    const done = await (next() < 0.7 ? pick(changes) : pick(others))(profile);
    history.note(before, await profile.view(), done ?? null);
    await vi.advanceTimersByTimeAsync(1 + next() * next() * 20_000);
    // oxlint-enable no-await-in-loop
  }

  state.isOver = true;
  await settle(profiles, relay);
  const ends = await Promise.all(profiles.map((profile) => profile.view()));
  return {
    views: ends.map(withoutTimes),
    waiting: profiles.flatMap(({ local }) => local.items.get("pending") ?? []),
    lost: ends.flatMap((end) => history.lost(end, clocksAgree)),
    actions: steps,
  };
}

/** Brings all profiles online and restarts their browsers. */
async function settle(profiles: readonly Profile[], relay: Relay): Promise<void> {
  for (let round = 0; round < 3; round += 1) {
    for (const profile of profiles) {
      profile.isOnline = true;
      relay.connect(profile);
    }
    // oxlint-disable-next-line no-await-in-loop -- each round must reach the others
    await Promise.all(profiles.map(({ does }) => does.flush()));
    // oxlint-disable-next-line no-await-in-loop -- as above
    await vi.advanceTimersByTimeAsync(300_000);
  }
}
