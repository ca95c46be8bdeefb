import { browser } from "wxt/browser";
import type { AlarmName } from "@/utils/domain/kept";

const ALARM = "feeds" satisfies AlarmName;
/** Browsers ring no earlier. */
const SOONEST = 30_000;
/** Minutes until it rings again, should the worker be stopped before it sets the alarm anew. */
const AGAIN = 5;

/** Rings at a time, also for a worker that was stopped; one that was slept through rings on waking. */
export async function setAlarm(at: number | null): Promise<void> {
  if (at === null) await browser.alarms.clear(ALARM);
  else
    await browser.alarms.create(ALARM, {
      when: Math.max(at, Date.now() + SOONEST),
      periodInMinutes: AGAIN,
    });
}

/** Call once, at the top level of the background. */
export function onAlarm(callback: () => void): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) callback();
  });
}
