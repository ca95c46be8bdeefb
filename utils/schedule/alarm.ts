import { browser } from "wxt/browser";
import type { AlarmName } from "@/utils/domain/kept";

/** Browsers ring no earlier. */
const SOONEST = 30_000;
/** Minutes until it rings again, should the worker be stopped before it sets the alarm anew. */
const AGAIN = 5;

/** Rings at a time, also for a worker that was stopped; one that was slept through rings on waking. */
export async function setAlarm(name: AlarmName, at: number | null): Promise<void> {
  if (at === null) await browser.alarms.clear(name);
  else
    await browser.alarms.create(name, {
      when: Math.max(at, Date.now() + SOONEST),
      periodInMinutes: AGAIN,
    });
}

/** Rings every so many minutes; an alarm that is there keeps its time: a worker starts more often. */
export async function repeatAlarm(name: AlarmName, minutes: number): Promise<void> {
  if (!(await browser.alarms.get(name)))
    await browser.alarms.create(name, { periodInMinutes: minutes });
}

/** Call once, at the top level of the background. */
export function onAlarm(name: AlarmName, callback: () => void): void {
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === name) callback();
  });
}
